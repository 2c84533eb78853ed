using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.PolicyPages;

/// <summary>The policy pages of the repository, and those of the folder that SALESPROCESS_POLICY_PAGES names.</summary>
internal static class PageFolder
{
    private static readonly string[] MadePages = ["coverage.md", "conflicts.md"];

    public static ValueList<PolicyPage> Own { get; } =
        Read(Repository.PathOf("docs", "policy"), "docs/policy").ToValueList();

    public static ValueList<PolicyPage> Company { get; } =
        Environment.GetEnvironmentVariable("SALESPROCESS_POLICY_PAGES") is { Length: > 0 } folder
            ? Read(Path.Combine(Repository.Root, folder), folder.TrimEnd('/')).ToValueList()
            : [];

    private static IEnumerable<PolicyPage> Read(string folder, string shown)
    {
        string[] files = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.md")
            : throw new DirectoryNotFoundException($"There is no folder of policy pages at '{folder}'.");
        return files
            .Where(file => !MadePages.Contains(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => PolicyPage.Read(file, $"{shown}/{Path.GetFileName(file)}"));
    }
}
