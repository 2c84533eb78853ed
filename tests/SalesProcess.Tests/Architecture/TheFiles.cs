using System.Text.RegularExpressions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Architecture;

/// <summary>Files stay small enough to read in one go, and hold one public type each.</summary>
public partial class TheFiles
{
    private const int Longest = 350;
    private const int LongestMedian = 120;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("docs")]
    [InlineData("benchmarks")]
    public void Stay_small(string folder)
    {
        int[] lengths = [.. Files(folder).Select(file => File.ReadLines(file).Count()).Order()];
        Assert.Empty(Files(folder).Where(file => File.ReadLines(file).Count() > Longest));
        Assert.True(
            lengths[lengths.Length / 2] <= LongestMedian,
            $"The median of {folder} is {lengths[lengths.Length / 2]} lines."
        );
    }

    [Fact]
    public void Hold_one_public_type_each() =>
        Assert.Empty(
            Files("src").Where(file => File.ReadLines(file).Count(line => PublicType().IsMatch(line)) > 1)
        );

    [Fact]
    public void Name_no_path_of_a_machine()
    {
        string[] kinds = ["*.cs", "*.md", "*.json", "*.csproj", "*.props", "run"];
        var telling =
            from kind in kinds
            from file in Directory.GetFiles(Repository.Root, kind, SearchOption.AllDirectories)
            where !IsMade(file) && MachinePath().IsMatch(File.ReadAllText(file))
            select file;
        Assert.Empty(telling);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsMade(file));

    private static bool IsMade(string file) =>
        Path.GetRelativePath(Repository.Root, file)
            .Split(Path.DirectorySeparatorChar)
            .Any(part => part is "bin" or "obj" or "artifacts" or ".git" or "TestResults" or "node_modules");

    [GeneratedRegex(
        @"^public (?:static |sealed |abstract |readonly |partial |ref )*(?:class|record|struct|interface|enum|delegate)\b(?!.*\bpartial\b)"
    )]
    private static partial Regex PublicType();

    [GeneratedRegex("(?<![\\w.])/(?:work|root|home|tmp)/")]
    private static partial Regex MachinePath();
}
