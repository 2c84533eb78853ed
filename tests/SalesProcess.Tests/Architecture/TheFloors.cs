using System.Text.RegularExpressions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Architecture;

/// <summary>The library is a house: a floor uses the floors below it, and chapters do not use each other.</summary>
public partial class TheFloors
{
    private static readonly string[][] FromTheGround =
    [
        ["Decisions"],
        ["Measures", "Documents"],
        ["Clauses", "Calendars"],
        ["Policies"],
        ["Checklists", "Grading"],
        ["Processes"],
        ["Activities"],
        ["Quotas", "Customers", "Visits", "WorkingDay", "Stock"],
    ];

    private static readonly string Source = Repository.PathOf("src", "SalesProcess");

    [Fact]
    public void Hold_every_folder_of_the_library()
    {
        string[] folders =
        [
            .. Directory
                .GetDirectories(Source)
                .Select(folder => Path.GetFileName(folder)!)
                .Except(["bin", "obj"]),
        ];
        Assert.Equal(FromTheGround.SelectMany(floor => floor).Order(), folders.Order());
    }

    [Fact]
    public void Are_never_used_from_below_or_from_the_same_floor()
    {
        var upward =
            from file in SourceFiles()
            let folder = FolderOf(file)
            where folder.Length > 0
            from used in UsedNamespaces(file)
            where used != folder && FloorOf(used) >= FloorOf(folder)
            select $"{Path.GetRelativePath(Source, file)} uses {used}";
        Assert.Empty(upward);
    }

    [Fact]
    public void Give_each_file_the_namespace_of_its_folder()
    {
        var misplaced = SourceFiles()
            .Where(file =>
                !File.ReadAllText(file)
                    .Contains($"\nnamespace {NamespaceOf(file)};", StringComparison.Ordinal)
                && !File.ReadAllText(file)
                    .StartsWith($"namespace {NamespaceOf(file)};", StringComparison.Ordinal)
            )
            .Select(file => Path.GetRelativePath(Source, file));
        Assert.Empty(misplaced);
    }

    private static IEnumerable<string> UsedNamespaces(string file) =>
        File.ReadLines(file)
            .Where(line =>
                !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
                && !line.StartsWith("namespace", StringComparison.Ordinal)
            )
            .SelectMany(line => Used().Matches(line).Select(match => match.Groups[1].Value))
            .Distinct();

    private static int FloorOf(string folder)
    {
        int floor = Array.FindIndex(FromTheGround, names => names.Contains(folder));
        return floor >= 0 ? floor : throw new InvalidOperationException($"'{folder}' has no floor.");
    }

    // a folder inside a chapter groups its files and is no namespace
    private static string FolderOf(string file) =>
        Path.GetRelativePath(Source, Path.GetDirectoryName(file)!) is var folder && folder != "."
            ? folder.Split(Path.DirectorySeparatorChar)[0]
            : "";

    private static string NamespaceOf(string file) =>
        FolderOf(file).Length == 0 ? "SalesProcess" : $"SalesProcess.{FolderOf(file)}";

    private static IEnumerable<string> SourceFiles() =>
        Directory
            .GetFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );

    [GeneratedRegex(@"\bSalesProcess\.(\w+)")]
    private static partial Regex Used();
}
