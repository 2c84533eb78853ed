using System.Text.RegularExpressions;

namespace SalesProcess.Tests.Readme;

/// <summary>The parts of code that are marked for a page, and the blocks that a page shows.</summary>
internal static partial class ShownParts
{
    public static IEnumerable<string> Blocks(string language, string page) =>
        Block().Matches(page).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    public static IEnumerable<string> Of(string code)
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
