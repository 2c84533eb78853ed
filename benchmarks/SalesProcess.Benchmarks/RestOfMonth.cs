using BenchmarkDotNet.Attributes;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;

namespace SalesProcess.Benchmarks;

/// <summary>The rest of a month planned anew for many salespeople, a time a line: 15 of 18 working days are open.</summary>
[MemoryDiagnoser]
public class RestOfMonth
{
    private const int Lines = 1_000;
    private const int ClosedDays = 3;
    private const int Days = 18;
    private readonly long[] targets = new long[Lines];
    private readonly long[] actuals = new long[Lines];
    private readonly long[] weights = [.. Enumerable.Repeat(1L, Days)];
    private readonly long[] amounts = new long[Lines * (Days - ClosedDays)];
    private readonly long[] uncovered = new long[Lines];
    private QuotaPlan<Money>? plan;

    [GlobalSetup]
    public void Setup()
    {
        for (int line = 0; line < Lines; line++)
        {
            targets[line] = 20_000_000 + line * 137_911L % 10_000_000;
            actuals[line] = targets[line] / 6 * (line % 100) / 100;
        }

        PolicyEdition policy = PolicyBook.BuiltIn.Editions[^1];
        plan = QuotaPlan
            .ForMonth(
                new YearMonth(2026, 10),
                Money.Of(300_000m, Currency.Cny),
                WorkingCalendar.MainlandChina,
                policy
            )
            .Match((made, _) => made, _ => throw new InvalidOperationException());
        if (DecimalLinq() != Spans())
        {
            throw new InvalidOperationException("The two ways differ.");
        }
    }

    [Benchmark(
        Baseline = true,
        OperationsPerInvoke = Lines,
        Description = "decimal and LINQ, as a user would write it"
    )]
    public long DecimalLinq()
    {
        long last = 0;
        for (int line = 0; line < Lines; line++)
        {
            decimal[] days = DecimalLine(targets[line] / 100m, actuals[line] / 100m);
            last += (long)(days[^1] * 100);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Lines, Description = "QuotaBatch.Replan over spans")]
    public long Spans()
    {
        QuotaBatch.Replan(
            targets,
            actuals,
            weights,
            ClosedDays,
            ..,
            WhenAhead.KeepThePlan,
            amounts,
            uncovered
        );
        long last = 0;
        for (int line = 0; line < Lines; line++)
        {
            last += amounts[(line + 1) * (Days - ClosedDays) - 1];
        }

        return last;
    }

    [Benchmark(Description = "QuotaReplan.WhatIf, one line with its whole explanation")]
    public Decision<QuotaReplan<Money>> Explained() =>
        QuotaReplan.WhatIf(
            plan!,
            Money.Of(38_000m, Currency.Cny),
            new LocalDate(2026, 10, 10),
            CatchUpRule.OverTheRest
        );

    private decimal[] DecimalLine(decimal target, decimal actual)
    {
        decimal[] planned = Split(target, weights);
        decimal gap = planned.Take(ClosedDays).Sum() - actual;
        decimal[] catchUp = Split(Math.Max(gap, 0), [.. weights.Skip(ClosedDays)]);
        return [.. planned.Skip(ClosedDays).Zip(catchUp, (day, more) => day + more)];
    }

    private static decimal[] Split(decimal total, long[] weights)
    {
        decimal sum = weights.Sum();
        decimal soFar = 0;
        decimal before = 0;
        return
        [
            .. weights.Select(weight =>
            {
                soFar += weight;
                decimal after = Math.Round(total * soFar / sum, 2, MidpointRounding.AwayFromZero);
                decimal part = after - before;
                before = after;
                return part;
            }),
        ];
    }
}
