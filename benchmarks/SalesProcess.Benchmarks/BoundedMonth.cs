using BenchmarkDotNet.Attributes;
using SalesProcess.Measures;

namespace SalesProcess.Benchmarks;

/// <summary>A month with floors and caps on some days, beside what a user would write.</summary>
[MemoryDiagnoser]
public class BoundedMonth
{
    private const int Days = 31;
    private readonly long[] weights = new long[Days];
    private readonly long[] least = new long[Days];
    private readonly long[] most = new long[Days];
    private readonly long[] parts = new long[Days];

    [GlobalSetup]
    public void Setup()
    {
        for (int day = 0; day < Days; day++)
        {
            weights[day] = day % 7 < 5 ? 2 + (day % 3) : 0;
            least[day] = day % 7 == 2 ? 1_500_000 : 0;
            most[day] = day % 7 == 4 ? 1_000_000 : long.MaxValue;
        }
    }

    /// <summary>Raises and cuts, and shares out again what that changed, until nothing changes; then rounds.</summary>
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
