using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SalesProcess.Measures;

namespace SalesProcess.Benchmarks;

/// <summary>A team's month in two directions, and a month with floors and caps, beside what a user would write.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class TeamSplit
{
    private const int People = 200;
    private const int Days = 31;
    private readonly long[] rows = new long[People];
    private readonly long[] columns = new long[Days];
    private readonly long[] cells = new long[People * Days];
    private readonly long[] weights = new long[Days];
    private readonly long[] least = new long[Days];
    private readonly long[] most = new long[Days];
    private readonly long[] parts = new long[Days];

    [GlobalSetup]
    public void Setup()
    {
        long[] people = [.. Enumerable.Range(1, People).Select(i => (long)(i * 7919 % 1009))];
        Allocation.Split(1_234_567_891, people, AllocationRule.LargestRemainder, rows);
        for (int day = 0; day < Days; day++)
        {
            weights[day] = day % 7 < 5 ? 2 + (day % 3) : 0;
            least[day] = day % 7 == 2 ? 1_500_000 : 0;
            most[day] = day % 7 == 4 ? 1_000_000 : long.MaxValue;
        }

        Allocation.Split(1_234_567_891, weights, AllocationRule.CumulativeRounding, columns);
    }

    /// <summary>Rounds each row by largest remainder in decimals, then mends the columns by looking for a row that can
    /// give a unit from one day to another.</summary>
    [BenchmarkCategory("two ways")]
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

    [BenchmarkCategory("two ways")]
    [Benchmark(Description = "200 x 31, Allocation.SplitBothWays over spans")]
    public long TwoWays()
    {
        Allocation.SplitBothWays(rows, columns, cells);
        return cells[^1];
    }

    /// <summary>Raises and cuts, and shares out again what that changed, until nothing changes; then rounds.</summary>
    [BenchmarkCategory("bounds")]
    [Benchmark(Baseline = true, Description = "31 days with floors and caps, decimal and LINQ")]
    public decimal[] BoundedDecimalLinq()
    {
        var held = new Dictionary<int, decimal>();
        while (true)
        {
            decimal rest = 30_000_001m - held.Values.Sum();
            decimal free = Enumerable
                .Range(0, Days)
                .Where(day => !held.ContainsKey(day))
                .Sum(day => weights[day]);
            var beyond = Enumerable
                .Range(0, Days)
                .Where(day => !held.ContainsKey(day))
                .Select(day => (Day: day, Share: free == 0 ? 0 : rest * weights[day] / free))
                .Select(d => (d.Day, d.Share, Held: Math.Clamp(d.Share, least[d.Day], most[d.Day])))
                .ToList();
            decimal over = beyond.Sum(d => d.Share - d.Held);
            var settled = beyond.Where(d => over >= 0 ? d.Share > d.Held : d.Share < d.Held).ToList();
            if (settled.Count == 0)
            {
                decimal running = 0;
                decimal before = 0;
                return
                [
                    .. Enumerable
                        .Range(0, Days)
                        .Select(day =>
                        {
                            running += held.TryGetValue(day, out decimal amount)
                                ? amount
                                : rest * weights[day] / free;
                            decimal after = Math.Round(running, MidpointRounding.AwayFromZero);
                            (decimal part, before) = (after - before, after);
                            return part;
                        }),
                ];
            }

            settled.ForEach(d => held[d.Day] = d.Held);
        }
    }

    [BenchmarkCategory("bounds")]
    [Benchmark(Description = "31 days with floors and caps, Allocation.TrySplitWithin over spans")]
    public bool Bounded() =>
        Allocation.TrySplitWithin(
            30_000_001,
            weights,
            least,
            most,
            AllocationRule.CumulativeRounding,
            parts,
            out _
        );
}
