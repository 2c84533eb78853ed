namespace SalesProcess.Stock;

/// <summary>Finds lines of one outlet that stand in a row.</summary>
internal static unsafe class OutletRuns
{
    // where outlets have fewer lines in a row, one by one is faster
    private const int LinesOfRun = 16;
    private const int LinesOfSample = 64;

    /// <summary>Whether so few lines of one outlet stand in a row that one by one is faster; the first lines tell.</summary>
    internal static bool AreShort(int* outlets, int lines)
    {
        int sample = Math.Min(lines, LinesOfSample);
        int runs = 1;
        for (int i = 1; i < sample; i++)
        {
            runs += outlets[i] == outlets[i - 1] ? 0 : 1;
        }

        return runs * LinesOfRun > sample;
    }

    /// <summary>How many lines from the first on are of an outlet.</summary>
    internal static int Length(int* outlets, int lines, int outlet)
    {
        int other = new ReadOnlySpan<int>(outlets, lines).IndexOfAnyExcept(outlet);
        return other < 0 ? lines : other;
    }

    /// <summary>The first line of an outlet that there is no room for; minus one if there is none.</summary>
    internal static int FirstOutside(int* outlets, int lines, int count) =>
        new ReadOnlySpan<int>(outlets, lines).IndexOfAnyExceptInRange(0, count - 1);
}
