using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>The how-to pages show code that compiles and output that the code prints.</summary>
public class TheHowToPages
{
    [Theory]
    [InlineData("use-your-own-calendar.md", "calendar", "OwnCalendarExample.cs", "Your own calendar")]
    [InlineData(
        "use-your-own-calendar.md",
        "calendar-arithmetic",
        "CalendarArithmeticExample.cs",
        "Counting working days"
    )]
    [InlineData("use-your-own-calendar.md", "calendar-history", "CalendarHistoryExample.cs", "As known on")]
    [InlineData("split-a-year.md", "year", "YearExample.cs", "Split a year")]
    [InlineData("who-gets-the-odd-unit.md", "odd-unit", "OddUnitExample.cs", "Who gets the odd unit")]
    public void Show_an_example_that_compiles_with_what_it_prints(
        string page,
        string marker,
        string file,
        string title
    ) =>
        Assert.Contains(
            ShownExample.Of(marker, file, title),
            Repository.Read("docs", "how-to", page),
            StringComparison.Ordinal
        );
}
