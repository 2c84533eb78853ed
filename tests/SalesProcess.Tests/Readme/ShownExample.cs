using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Readme;

/// <summary>An example as a page must show it: the marked lines of its code, and what they print.</summary>
internal static class ShownExample
{
    public static string Of(string marker, string file, string title)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Examples.Program.All.Single(example => example.Title == title).Run(output);
        return $"```csharp\n{Marked(marker, file)}\n```\n\n```text\n{output.ToString().TrimEnd('\n')}\n```";
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
