using System.Numerics;

namespace SalesProcess.Stock;

/// <summary>Finds lines of one outlet that stand in a row.</summary>
internal static unsafe class OutletRuns
{
    /// <summary>How many runs there are.</summary>
    internal static int Count(int* outlets, int lines)
    {
        int runs = 1;
        int i = 1;
        if (Vector.IsHardwareAccelerated)
        {
            Vector<int> changes = default;
            for (; i <= lines - Vector<int>.Count; i += Vector<int>.Count)
            {
                changes += Vector.Equals(Vector.Load(outlets + i), Vector.Load(outlets + i - 1));
            }

            runs += i - 1 + Vector.Sum(changes);
        }

        for (; i < lines; i++)
        {
            runs += outlets[i] == outlets[i - 1] ? 0 : 1;
        }

        return runs;
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
