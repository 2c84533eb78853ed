using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Checklists;

/// <summary>A form says what is open, takes what fits, and is complete when nothing is open.</summary>
public class FillingForms
{
    private static readonly Dictionary<string, string> NoTraits = [];

    private static readonly FactValue Yuan = FactValue.Of(Money.Parse("CNY 1.00"));

    private static FilledForm Empty(PolicyEdition? policy = null) =>
        FilledForm.Start(PlanParameters.GoalSetting, NoTraits, policy ?? Policy.BuiltIn).Accepted();

    private static FilledForm Filled =>
        Empty()
            .Fill("basis", [FactValue.Of("last year")])
            .Then(form => form.Fill("ideal-value", [Yuan]))
            .Then(form => form.Fill("feasibility", [FactValue.Of(Percentage.Parse("80%"))]))
            .Accepted();

    [Fact]
    public void Every_open_field_is_said_with_clause_edition_and_what_it_takes()
    {
        Refusal refusal = Empty().Complete().Refused();
        Assert.Equal(
            ["basis", "ideal-value", "feasibility"],
            refusal.Reasons.Select(reason => reason.FactNamed("field").Text)
        );
        Assert.Equal(
            "Empty: “How feasible it is to reach the goal”. Fill it in with a percentage.",
            refusal.Reasons[2].Message.English
        );
        Assert.Equal("未填写：“达到目标的可行性”。请填写百分比。", refusal.Reasons[2].Message.Chinese);
        Assert.All(refusal.Reasons, reason => Assert.Equal("built-in/1", reason.Edition));
        Assert.All(
            refusal.Reasons,
            reason => Assert.Equal(ClauseId.Parse("QUOTA-GOALSET-01"), reason.Clause)
        );
    }

    [Fact]
    public void A_complete_form_has_the_values_that_were_written_into_it()
    {
        CompletedForm form = Filled.Complete().Accepted();
        Assert.Equal([Yuan], form.Values("ideal-value"));
        Assert.Equal("quotas.goal-setting: complete", form.ToString());
        Assert.Throws<ArgumentException>("fieldId", () => form.Values("season"));
        Assert.Equal(
            ["basis: text", "ideal-value: money", "feasibility: percentage"],
            form.ToRows(Language.Chinese).Select(row => row.ToString())
        );
        Assert.Equal("制定目标的依据", form.ToRows(Language.Chinese)[0].Text);
    }

    [Fact]
    public void Writing_again_replaces_and_writing_nothing_clears()
    {
        FilledForm again = Filled.Fill("basis", [FactValue.Of("plan"), FactValue.Of("market")]).Accepted();
        Assert.Equal(2, again.Entries[0].Values.Count);
        Assert.Equal(
            ["basis: empty"],
            again.Fill("basis", []).Accepted().Open.Select(entry => entry.ToString())
        );
        Assert.Equal("quotas.goal-setting: 3 of 3 filled in", again.ToString());
    }

    [Fact]
    public void Everything_that_does_not_fit_is_said_at_once() =>
        Assert.Equal(
            [
                "checklists.value-of-another-kind",
                "checklists.value-of-another-kind",
                "checklists.too-many-values",
            ],
            Empty().Fill("feasibility", [FactValue.Of("high"), Yuan]).Refused().Codes()
        );

    public static TheoryData<string, string, string, bool> Kinds() =>
        new()
        {
            { "text", "text", "U-3", true },
            { "text", "text", " ", false },
            { "text", "whole", "3", false },
            { "whole", "whole", "9223372036854775807", true },
            { "whole", "whole", "9223372036854775808", false },
            { "yes-no", "yes-no", "no", true },
            { "yes-no", "yes-no", "maybe", false },
            { "date", "date", "2026-02-28", true },
            { "date", "date", "2026-02-30", false },
            { "percentage", "percentage", "12.5%", true },
            { "percentage", "percentage", "12.5", false },
            { "amount", "money", "CNY 1.00", true },
            { "amount", "quantity", "40 pcs", true },
            { "amount", "money", "1.00", false },
            { "amount", "whole", "3", false },
            { "figure", "whole", "3", true },
            { "figure", "percentage", "80%", true },
            { "figure", "money", "CNY 1.00", true },
            { "figure", "quantity", "40 pcs", true },
            { "figure", "text", "much", false },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_takes_values_of_its_kind_only(string kind, string type, string text, bool fits) =>
        Assert.Equal(fits, Empty(OneField(kind, "one")).Fill("only", [new FactValue(type, text)]).IsAccepted);

    [Theory]
    [InlineData("one", false, true, false)]
    [InlineData("one-or-more", false, true, true)]
    [InlineData("at-most-one", true, true, false)]
    [InlineData("any-number", true, true, true)]
    public void A_field_takes_as_many_values_as_it_says(string takes, bool none, bool one, bool two)
    {
        FilledForm form = Empty(OneField("whole", takes));
        bool Completes(params FactValue[] values) =>
            form.Fill("only", values.ToValueList()).Then(filled => filled.Complete()).IsAccepted;
        Assert.Equal(none, Completes());
        Assert.Equal(one, Completes(FactValue.Of(1)));
        Assert.Equal(two, Completes(FactValue.Of(1), FactValue.Of(1)));
    }

    [Fact]
    public void That_it_is_complete_follows_from_the_stored_explanation_alone()
    {
        Explanation why = Filled.Complete().Explained();
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
        Assert.Equal(
            stored.FactsNamed("required-field").All(field => stored.FactsNamed(field.Text).Count > 0),
            stored.Outcome.AsYesNo()
        );
        Assert.Equal(3, stored.FactsNamed("required-field").Count);
    }

    [Fact]
    public void Forms_with_equal_parts_are_equal() => Assert.Equal(Filled, Filled);

    private static PolicyEdition OneField(string kind, string takes) =>
        Policy.With(
            (
                "quotas.goal-setting",
                $$"""
                [{ "id": "only", "clause": "QUOTA-GOALSET-01", "text": { "en": "Only", "zh": "唯一" },
                   "kind": "{{kind}}", "takes": "{{takes}}" }]
                """
            )
        );
}
