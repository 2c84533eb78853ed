using SalesProcess.Examples;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>A how-to page that tells its example in parts shows all of them, and all that the example prints.</summary>
public class TheHowToPagesInParts
{
    [Theory]
    [InlineData("replan-after-a-bad-week.md", "ReplanExample.cs", "Re-plan after a bad week")]
    [InlineData("assess-millions-of-lines.md", "ColumnsExample.cs", "Assess millions of lines")]
    [InlineData("settle-a-stock-count.md", "SettleExample.cs", "Settle a stock count")]
    [InlineData("what-an-auditor-gets.md", "AuditExample.cs", "What an auditor gets")]
    [InlineData("grade-with-your-own-bands.md", "BandsExample.cs", "Grade with your own bands")]
    [InlineData("hand-over-a-region.md", "HandOverExample.cs", "Hand over a region")]
    [InlineData("why-did-this-customer-become-b.md", "BecameBExample.cs", "Why did this customer become B")]
    public void Show_every_part_of_an_example_with_what_it_prints(string page, string file, string title)
    {
        string text = Repository.Read("docs", "how-to", page);
        string[] shown = [.. ShownParts.Blocks("csharp", text)];
        Assert.Equal(ShownParts.Of(Repository.Read("docs", "examples", file)), shown);

        using var output = new StringWriter { NewLine = "\n" };
        Examples.Program.All.Single(example => example.Title == title).Run(output);
        Assert.Equal(output.ToString().TrimEnd('\n'), string.Join('\n', ShownParts.Blocks("text", text)));
    }
}
