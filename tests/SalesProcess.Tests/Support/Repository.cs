using System.Runtime.CompilerServices;

namespace SalesProcess.Tests.Support;

/// <summary>Where the files of the repository are, for the tests that read pages and approved files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) =>
        File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
