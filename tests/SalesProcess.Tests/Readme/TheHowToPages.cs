using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>The how-to pages show code that compiles and output that the code prints.</summary>
public class TheHowToPages
{
    [Theory]
    [InlineData("split-a-year.md", "year", "YearExample.cs", "Split a year")]
    [InlineData("who-gets-the-odd-unit.md", "odd-unit", "OddUnitExample.cs", "Who gets the odd unit")]
    public void Show_an_example_that_compiles_with_what_it_prints(
        string page,
        string marker,
        string file,
        string title
    )
    {
        using var output = new StringWriter { NewLine = "\n" };
        Examples.Program.All.Single(example => example.Title == title).Run(output);
        string shown =
            $"```csharp\n{Marked(marker, file)}\n```\n\n```text\n{output.ToString().TrimEnd('\n')}\n```";
        Assert.Contains(shown, Repository.Read("docs", "how-to", page), StringComparison.Ordinal);
    }

    private static string Marked(string marker, string file)
    {
        string[] lines = Repository.Read("docs", "examples", file).Split('\n');
        int start = Array.FindIndex(lines, line => line.Trim() == $"// README: {marker}") + 1;
        int end = Array.FindIndex(lines, start, line => line.Trim() == "// README: end");
        int indent = lines[start].TakeWhile(c => c == ' ').Count();
        return string.Join(
            '\n',
            lines[start..end].Select(line => line.Length > indent ? line[indent..] : line)
        );
    }
}
