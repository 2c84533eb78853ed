using System.Text.RegularExpressions;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Clauses;

/// <summary>The two languages of a clause give the same numbers, each as often.</summary>
public class ClauseNumbers
{
    // No exception is needed: numbers that a rule uses are written in digits in both languages, and days of the
    // week (周五, Friday) and words such as "both" in neither.
    [Fact]
    public void Both_languages_give_the_same_numbers() =>
        Assert.Empty(
            ClauseCatalogue
                .BuiltIn.Where(clause =>
                    Numbers(clause.Statement.English) != Numbers(clause.Statement.Chinese)
                )
                .Select(clause => $"{clause.Id}: {clause.Statement.English} {clause.Statement.Chinese}")
        );

    [Theory]
    [InlineData("QUOTA-MONTH-01", "22 22 22")]
    [InlineData("QUOTA-WEEK-01", "5 5 5")]
    [InlineData("DAY-EVE-01", "17 18 30 00")]
    [InlineData("FUNNEL-TRUST-40", "10 100 20 30 40")]
    public void The_numbers_of_the_sources_are_there(string id, string numbers) =>
        Assert.Equal(
            string.Join(' ', numbers.Split(' ').Order(StringComparer.Ordinal)),
            Numbers(ClauseCatalogue.BuiltIn[ClauseId.Parse(id)].Statement.Chinese)
        );

    private static string Numbers(string text) =>
        string.Join(' ', Regex.Matches(text, "[0-9]+").Select(m => m.Value).Order(StringComparer.Ordinal));
}
