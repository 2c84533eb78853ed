namespace SalesProcess.Tests.Support;

/// <summary>
/// Files that are made from the code and kept in the repository, so that a change shows in review. A stale file
/// fails the run; SALESPROCESS_APPROVE=1 writes it anew.
/// </summary>
internal static class Approved
{
    public static void Matches(string made, params string[] path)
    {
        string file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("SALESPROCESS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, made);
        }

        string kept = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (kept != made)
        {
            string[] keptLines = kept.Split('\n');
            string[] madeLines = made.Split('\n');
            int line = Enumerable
                .Range(0, Math.Max(keptLines.Length, madeLines.Length))
                .First(i => keptLines.ElementAtOrDefault(i) != madeLines.ElementAtOrDefault(i));
            Assert.Fail(
                $"""
                {string.Join('/', path)} is stale at line {line + 1}.
                kept: {keptLines.ElementAtOrDefault(line)}
                made: {madeLines.ElementAtOrDefault(line)}
                If the change is meant, run the tests with SALESPROCESS_APPROVE=1 and review the difference.
                """
            );
        }
    }
}
