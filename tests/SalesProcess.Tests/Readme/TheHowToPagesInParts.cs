using System.Text.RegularExpressions;
using SalesProcess.Examples;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>A how-to page that tells its example in parts shows all of them, and all that the example prints.</summary>
public partial class TheHowToPagesInParts
{
    [Theory]
    [InlineData("replan-after-a-bad-week.md", "ReplanExample.cs", "Re-plan after a bad week")]
    [InlineData("assess-millions-of-lines.md", "ColumnsExample.cs", "Assess millions of lines")]
    [InlineData("settle-a-stock-count.md", "SettleExample.cs", "Settle a stock count")]
    public void Show_every_part_of_an_example_with_what_it_prints(string page, string file, string title)
    {
        string text = Repository.Read("docs", "how-to", page);
        string[] shown = [.. Blocks("csharp", text)];
        Assert.Equal(Parts(Repository.Read("docs", "examples", file)), shown);

        using var output = new StringWriter { NewLine = "\n" };
        Examples.Program.All.Single(example => example.Title == title).Run(output);
        Assert.Equal(output.ToString().TrimEnd('\n'), string.Join('\n', Blocks("text", text)));
    }

    private static IEnumerable<string> Blocks(string language, string page) =>
        Block().Matches(page).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    private static IEnumerable<string> Parts(string code)
    {
        List<string>? part = null;
        foreach (string line in code.Split('\n'))
        {
            string marker = line.Trim();
            if (marker == "// page: end")
            {
                int indent = part!.Where(l => l.Length > 0).Min(l => l.TakeWhile(c => c == ' ').Count());
                yield return string.Join('\n', part!.Select(l => l.Length > indent ? l[indent..] : l));
                part = null;
            }
            else if (marker.StartsWith("// page:", StringComparison.Ordinal))
            {
                part = [];
            }
            else
            {
                part?.Add(line);
            }
        }
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
