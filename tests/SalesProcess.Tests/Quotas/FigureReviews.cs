using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Each of the consultant's figures that is short has a cause and an action.</summary>
public class FigureReviews
{
    private static readonly ManagementFigure Short = new(
        "test-drive-rate",
        new("test-drive rate", "试驾率"),
        new(49, 100),
        new(1, 2)
    );

    [Fact]
    public void A_figure_at_its_target_needs_neither()
    {
        ManagementFigure reached = Short with { Actual = new(1, 2) };

        Assert.False(reached.IsShort);
        Assert.True(FigureReview.Check([reached]).IsAccepted);
    }

    [Theory]
    [InlineData("car in repair", "second car", "")]
    [InlineData("car in repair", " ", "quotas.figure-without-action")]
    [InlineData(null, "second car", "quotas.figure-without-cause")]
    [InlineData(null, null, "quotas.figure-without-cause quotas.figure-without-action")]
    public void A_figure_that_is_short_needs_both(string? cause, string? action, string codes) =>
        Assert.Equal(
            codes,
            FigureReview
                .Check([Short with { Cause = cause, Action = action }])
                .Match((_, _) => "", refusal => string.Join(' ', refusal.Codes()))
        );

    [Fact]
    public void Every_figure_is_named_and_no_text_of_a_person_is_repeated()
    {
        Refusal refusal = FigureReview
            .Check([Short with { Cause = "Mr Li was ill" }, Short with { Name = "close-rate" }])
            .Refused();

        Assert.Equal(
            ["test-drive-rate", "close-rate", "close-rate"],
            refusal.Reasons.Select(reason => reason.FactNamed("figure").Text)
        );
        Assert.DoesNotContain("Li", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Li",
            (Short with { Cause = "Mr Li was ill" }).ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(["quotas.no-figure"], FigureReview.Check([]).Refused().Codes());
    }

    [Fact]
    public void The_answer_follows_from_its_explanation()
    {
        Explanation stored = FigureReview
            .Check([Short with { Cause = "c", Action = "a" }, Short with { Actual = Ratio.One }])
            .Explained();
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(stored));

        Assert.Equal(
            why.FactsNamed("actual")
                .Zip(why.FactsNamed("target"))
                .Count(pair => pair.First.As<Ratio>() < pair.Second.As<Ratio>()),
            why.Outcome.AsWhole()
        );
    }
}
