using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;
using SalesProcess.Tests.Visits;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Policies;

/// <summary>An edition is found by the name that decisions cite, and has that name in both languages.</summary>
public class EditionsByName
{
    private static readonly PolicyBook Acme = PolicyFile.Read(
        PolicyFile.OverlayOf(
            """
            { "edition": "1", "from": "2026-01-01", "parameters": { } },
            { "edition": "2", "from": "2027-01-01", "parameters": { } }
            """
        )
    );

    private static readonly PolicyBook East = Acme.Overlay(
        PolicyFile.OverlayOf(
            """{ "edition": "e", "from": "2026-07-01", "parameters": { } }""",
            policy: "acme-east",
            extends: "acme"
        )
    );

    [Fact]
    public void Every_edition_of_a_book_is_found_by_its_name() =>
        Assert.All(
            East.Editions,
            edition =>
            {
                Assert.True(East.TryFind(edition.Id, out PolicyEdition? found));
                Assert.Same(edition, found);
            }
        );

    [Fact]
    public void The_names_are_the_layers_from_the_top()
    {
        Assert.True(East.TryFind("acme-east/e over acme/2 over built-in/1", out PolicyEdition? edition));
        Assert.Equal(new LocalDate(2027, 1, 1), edition.InForceFrom);
    }

    [Theory]
    [InlineData("acme/3 over built-in/1")]
    [InlineData("acme/1")] // the name of a layer is not that of the edition
    [InlineData("Acme/1 over built-in/1")]
    [InlineData("acme/1 over built-in/1 ")]
    [InlineData("")]
    public void What_is_no_name_of_an_edition_is_not_found(string id)
    {
        Assert.False(Acme.TryFind(id, out PolicyEdition? edition));
        Assert.Null(edition);
    }

    [Fact]
    public void An_edition_of_another_book_is_not_found() =>
        Assert.False(PolicyBook.BuiltIn.TryFind("acme/1 over built-in/1", out _));

    [Fact]
    public void A_missing_name_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>("id", () => Acme.TryFind(null!, out _));

    [Fact]
    public void A_decision_names_the_edition_that_it_was_made_under()
    {
        PolicyEdition inForce = Acme.InForceOn(new LocalDate(2026, 10, 9)).Accepted();
        string cited = Acme.InForceOn(new LocalDate(2026, 10, 9)).Explained().Outcome.Text;
        string kept = Cases
            .Begun(inForce)
            .Enter(VisitStep.Greeting, Cases.Nine)
            .Explained()
            .FactNamed("edition")
            .Text;
        Assert.Equal(cited, kept);
        Assert.True(Acme.TryFind(kept, out PolicyEdition? again));
        Assert.Same(inForce, again);
    }

    [Theory]
    [InlineData(0, "built-in/1", "built-in/1")]
    [InlineData(1, "acme/1 over built-in/1", "acme/1（基于built-in/1）")]
    [InlineData(2, "acme-east/e over acme/1 over built-in/1", "acme-east/e（基于acme/1、built-in/1）")]
    [InlineData(3, "acme-east/e over acme/2 over built-in/1", "acme-east/e（基于acme/2、built-in/1）")]
    public void The_name_is_had_in_both_languages(int place, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), East.Editions[place].Label);
}
