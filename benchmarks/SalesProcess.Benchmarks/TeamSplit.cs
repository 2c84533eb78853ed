using BenchmarkDotNet.Attributes;
using SalesProcess.Measures;

namespace SalesProcess.Benchmarks;

/// <summary>A team's month over members and days at once, beside what a user would write.</summary>
[MemoryDiagnoser]
public class TeamSplit
{
    private const int People = 200;
    private const int Days = 31;
    private readonly long[] rows = new long[People];
    private readonly long[] columns = new long[Days];
    private readonly long[] cells = new long[People * Days];

    [GlobalSetup]
    public void Setup()
    {
        long[] people = [.. Enumerable.Range(1, People).Select(i => (long)(i * 7919 % 1009))];
        Allocation.Split(1_234_567_891, people, AllocationRule.LargestRemainder, rows);
        long[] weights = [.. Enumerable.Range(0, Days).Select(day => day % 7 < 5 ? 2L + (day % 3) : 0)];
        Allocation.Split(1_234_567_891, weights, AllocationRule.CumulativeRounding, columns);
    }

    /// <summary>Rounds each row by largest remainder in decimals, then mends the columns by looking for a row that can
    /// give a unit from one day to another.</summary>
    [Benchmark(
        Baseline = true,
        Description = "200 x 31, decimal and LINQ: rows first, then mend the columns"
    )]
    public decimal[][] TwoWaysDecimalLinq()
    {
        decimal total = rows.Sum();
        decimal[][] exact =
        [
            .. rows.Select(row => columns.Select(column => (decimal)row * column / total).ToArray()),
        ];
        decimal[][] table =
        [
            .. exact.Select(
                (row, place) =>
                {
                    decimal[] floors = [.. row.Select(Math.Floor)];
                    int left = (int)(rows[place] - floors.Sum());
                    HashSet<int> lucky =
                    [
                        .. Enumerable
                            .Range(0, Days)
                            .OrderByDescending(day => row[day] - floors[day])
                            .Take(left),
                    ];
                    return floors.Select((floor, day) => floor + (lucky.Contains(day) ? 1 : 0)).ToArray();
                }
            ),
        ];
        for (int step = 0; step < 10_000; step++)
        {
            decimal[] off =
            [
                .. Enumerable.Range(0, Days).Select(day => table.Sum(row => row[day]) - columns[day]),
            ];
            int from = Array.FindIndex(off, day => day > 0);
            int to = Array.FindIndex(off, day => day < 0);
            int giver =
                from < 0
                    ? -1
                    : Array.FindIndex(
                        [.. Enumerable.Range(0, People)],
                        row => table[row][from] > exact[row][from] && table[row][to] < exact[row][to]
                    );
            if (giver < 0)
            {
                break;
            }

            table[giver][from]--;
            table[giver][to]++;
        }

        return table;
    }

    [Benchmark(Description = "200 x 31, Allocation.SplitBothWays over spans")]
    public long TwoWays()
    {
        Allocation.SplitBothWays(rows, columns, cells);
        return cells[^1];
    }
}
