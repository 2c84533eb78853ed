using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Policies;

/// <summary>A book answers which edition is in force on a date.</summary>
public class EditionInForce
{
    private static readonly PolicyBook Acme = PolicyFile.Read(
        PolicyFile.OverlayOf(
            """
            { "edition": "2", "from": "2027-01-01", "parameters": { } },
            { "edition": "1", "from": "2026-01-01", "parameters": { } }
            """
        )
    );

    [Theory]
    [InlineData("2007-01-01", "built-in/1")]
    [InlineData("2025-12-31", "built-in/1")]
    [InlineData("2026-01-01", "acme/1 over built-in/1")]
    [InlineData("2026-12-31", "acme/1 over built-in/1")]
    [InlineData("2027-01-01", "acme/2 over built-in/1")]
    [InlineData("9999-12-31", "acme/2 over built-in/1")]
    public void The_latest_edition_from_that_date_or_before_is_in_force(string date, string edition) =>
        Assert.Equal(edition, Acme.InForceOn(Date(date)).Accepted().Id);

    [Fact]
    public void The_answer_is_one_of_the_editions_of_the_book() =>
        Assert.Same(Acme.Editions[1], Acme.InForceOn(new LocalDate(2026, 6, 1)).Accepted());

    [Fact]
    public void Before_the_first_edition_nothing_is_in_force()
    {
        RefusalReason reason = Assert.Single(
            PolicyBook.BuiltIn.InForceOn(new LocalDate(2006, 12, 31)).Refused().Reasons
        );

        Assert.Equal("policies.no-edition", reason.Code.Code);
        Assert.Null(reason.Clause);
        Assert.Equal(
            new BilingualText(
                "The policy built-in has no edition in force on 2006-12-31; its first edition is in force from 2007-01-01. Ask for a date from then on, or load an older edition.",
                "政策built-in在2006-12-31没有生效的版本；其首个版本自2007-01-01起生效。请查询该日及以后的日期，或载入更早的版本。"
            ),
            reason.Message
        );
        Assert.Equal(FactValue.Of("built-in"), reason.FactNamed("policy"));
        Assert.Equal(new LocalDate(2006, 12, 31), reason.FactNamed("date")!.AsDate());
        Assert.Equal(new LocalDate(2007, 1, 1), reason.FactNamed("first")!.AsDate());
    }

    [Fact]
    public void The_answer_is_explained_in_both_languages()
    {
        Explanation explanation = Acme.InForceOn(new LocalDate(2026, 6, 1)).Explained();

        Assert.Equal(
            """
            Which edition of acme is in force on 2026-06-01?
            = acme/1 over built-in/1, from 2026-01-01 on.
              · policy: acme
              · date: 2026-06-01

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(explanation, Language.English)
        );
        Assert.Equal(
            """
            2026-06-01生效的acme政策是哪一版？
            = acme/1（基于built-in/1），自2026-01-01起生效。
              · 政策：acme
              · 日期：2026-06-01

            """.ReplaceLineEndings("\n"),
            ExplanationText.Render(explanation, Language.Chinese)
        );
        Assert.Equal("policies.edition-in-force", explanation.Decision);
        Assert.Equal(FactValue.Of("acme/1 over built-in/1"), explanation.Outcome);
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
