using BenchmarkDotNet.Attributes;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Benchmarks;

/// <summary>A month's target over its days: what the library offers, beside what a user would write.</summary>
[MemoryDiagnoser]
public class MonthSplit
{
    private readonly long[] parts = new long[31];
    private PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
    private ValueList<Ratio> weights = [];
    private long[] wholeWeights = [];

    [GlobalSetup]
    public void Setup()
    {
        policy = PolicyBook.BuiltIn.Editions[^1];
        weights = WorkingCalendar
            .MainlandChina.Month(new YearMonth(2026, 10))
            .Match((month, _) => month.Days.Select(day => day.Weight).ToValueList(), _ => []);
        wholeWeights = [.. weights.Select(weight => weight.Numerator)];
    }

    [Benchmark(
        Baseline = true,
        Description = "decimal and LINQ, largest remainder, as a user would write it"
    )]
    public decimal[] DecimalLinq()
    {
        decimal total = 300_000.00m;
        decimal sum = wholeWeights.Sum();
        var shares = wholeWeights
            .Select(
                (w, i) => (Exact: total * w / sum, Floor: Math.Floor(total * w / sum * 100) / 100, Place: i)
            )
            .ToArray();
        int left = (int)((total - shares.Sum(s => s.Floor)) * 100);
        HashSet<int> lucky =
        [
            .. shares
                .OrderByDescending(s => s.Exact - s.Floor)
                .ThenBy(s => s.Place)
                .Take(left)
                .Select(s => s.Place),
        ];
        return [.. shares.Select(s => s.Floor + (lucky.Contains(s.Place) ? 0.01m : 0m))];
    }

    [Benchmark(Description = "Allocation.Split over spans, cumulative rounding")]
    public long CumulativeRounding()
    {
        Allocation.Split(30_000_000, wholeWeights, AllocationRule.CumulativeRounding, parts);
        return parts[^1];
    }

    [Benchmark(Description = "Allocation.Split over spans, largest remainder")]
    public long LargestRemainder()
    {
        Allocation.Split(30_000_000, wholeWeights, AllocationRule.LargestRemainder, parts);
        return parts[^1];
    }

    [Benchmark(Description = "QuotaPlan.ForMonth, with its whole explanation")]
    public Explanation? ExplainedPlan() => Plan().Match<Explanation?>((_, why) => why, _ => null);

    [Benchmark(Description = "QuotaPlan.ForMonth, nobody asks why")]
    public Decision<QuotaPlan<Money>> Plan() =>
        QuotaPlan.ForMonth(
            new YearMonth(2026, 10),
            Money.Of(300_000m, Currency.Cny),
            WorkingCalendar.MainlandChina,
            policy
        );
}
