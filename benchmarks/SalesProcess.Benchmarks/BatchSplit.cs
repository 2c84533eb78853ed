using BenchmarkDotNet.Attributes;
using SalesProcess.Measures;
using SalesProcess.Quotas;

namespace SalesProcess.Benchmarks;

/// <summary>Month plans of many salespeople over 31 days: spans, beside the loop in decimal and LINQ that a user would
/// write.</summary>
[MemoryDiagnoser]
public class BatchSplit
{
    private const int Days = 31;
    private long[] targets = [];
    private long[] weights = [];
    private long[] amounts = [];
    private decimal[] decimalAmounts = [];

    [Params(100_000)]
    public int Reps { get; set; }

    /// <summary>The sum of the weights: a month of working days, weekday factors, or last year's amounts.</summary>
    [Params("working-days", "factors", "history")]
    public string Weights { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        targets = [.. Enumerable.Range(0, Reps).Select(rep => 10_000_000L + (rep * 7_919L % 90_000_000))];
        weights =
        [
            .. Enumerable
                .Range(0, Days)
                .Select(day =>
                    Weights switch
                    {
                        "working-days" => day % 7 < 5 ? 1L : 0L,
                        "factors" => day % 7 < 5 ? 100L + (day % 7 * 3) : 150L,
                        _ => 100_000_000_000L + (day * 7_777_777_777L),
                    }
                ),
        ];
        amounts = new long[Reps * Days];
        decimalAmounts = new decimal[Reps * Days];
    }

    [Benchmark(Baseline = true, Description = "QuotaBatch.SplitMonth")]
    public long Spans()
    {
        QuotaBatch.SplitMonth(targets, weights, amounts);
        return amounts[^1];
    }

    [Benchmark(Description = "decimal and LINQ, the same rule")]
    public decimal DecimalLinq()
    {
        decimal sum = weights.Sum(weight => (decimal)weight);
        for (int rep = 0; rep < targets.Length; rep++)
        {
            decimal target = targets[rep] / 100m;
            decimal soFar = 0;
            decimal before = 0;
            decimal[] row =
            [
                .. weights.Select(weight =>
                {
                    soFar += weight;
                    decimal after = Math.Round(target * soFar / sum, 2, MidpointRounding.AwayFromZero);
                    decimal share = after - before;
                    before = after;
                    return share;
                }),
            ];
            row.CopyTo(decimalAmounts, rep * Days);
        }

        return decimalAmounts[^1];
    }

    [Benchmark(Description = "decimal loop, the same rule, no allocation")]
    public decimal DecimalLoop()
    {
        decimal sum = 0;
        foreach (long weight in weights)
        {
            sum += weight;
        }

        for (int rep = 0; rep < targets.Length; rep++)
        {
            decimal target = targets[rep] / 100m;
            decimal soFar = 0;
            decimal before = 0;
            for (int day = 0; day < Days; day++)
            {
                soFar += weights[day];
                decimal after = Math.Round(target * soFar / sum, 2, MidpointRounding.AwayFromZero);
                decimalAmounts[(rep * Days) + day] = after - before;
                before = after;
            }
        }

        return decimalAmounts[^1];
    }

    [Benchmark(Description = "Allocation.Split, one call a salesperson")]
    public long OneByOne()
    {
        for (int rep = 0; rep < targets.Length; rep++)
        {
            Allocation.Split(
                targets[rep],
                weights,
                AllocationRule.CumulativeRounding,
                amounts.AsSpan(rep * Days, Days)
            );
        }

        return amounts[^1];
    }
}
