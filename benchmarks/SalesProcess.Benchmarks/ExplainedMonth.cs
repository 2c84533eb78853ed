using BenchmarkDotNet.Attributes;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Benchmarks;

/// <summary>What an explained month plan costs beside plain numbers over spans, a time a salesperson: the same
/// targets over the same month. A day is read of each.</summary>
[MemoryDiagnoser]
public class ExplainedMonth
{
    private const int Reps = 1_000;
    private static readonly YearMonth October = new(2026, 10);
    private readonly long[] targets =
    [
        .. Enumerable.Range(0, Reps).Select(rep => 10_000_000L + (rep * 7_919L % 90_000_000)),
    ];
    private long[] weights = [];
    private long[] amounts = [];
    private PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];

    [GlobalSetup]
    public void Setup()
    {
        policy = PolicyBook.BuiltIn.Editions[^1];
        weights = WorkingCalendar
            .MainlandChina.Month(October)
            .Match(
                (month, _) => month.Days.Select(day => day.Weight.Numerator).ToArray(),
                _ => throw new InvalidOperationException()
            );
        amounts = new long[Reps * weights.Length];
        if (Spans() != Plans() || Spans() != Explained())
        {
            throw new InvalidOperationException("The ways differ.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reps, Description = "QuotaBatch.SplitMonth over spans")]
    public long Spans()
    {
        QuotaBatch.SplitMonth(targets, weights, amounts);
        long last = 0;
        for (int rep = 0; rep < Reps; rep++)
        {
            last += amounts[((rep + 1) * weights.Length) - 2];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Reps, Description = "QuotaPlan.ForMonth, nobody asks why")]
    public long Plans()
    {
        long last = 0;
        foreach (long target in targets)
        {
            last += Plan(target).TryGetValue(out QuotaPlan<Money>? plan, out _)
                ? plan.Days[^2].Amount.Units
                : 0;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Reps, Description = "QuotaPlan.ForMonth, each with its explanation")]
    public long Explained()
    {
        long last = 0;
        foreach (long target in targets)
        {
            last += Plan(target)
                .Match((plan, why) => why.Steps.Count > 0 ? plan.Days[^2].Amount.Units : 0, _ => 0);
        }

        return last;
    }

    private Decision<QuotaPlan<Money>> Plan(long target) =>
        QuotaPlan.ForMonth(
            October,
            Money.FromMinorUnits(target, Currency.Cny),
            WorkingCalendar.MainlandChina,
            policy
        );
}
