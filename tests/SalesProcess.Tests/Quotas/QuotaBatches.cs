using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Month plans of many salespeople at once, over spans.</summary>
public class QuotaBatches
{
    /// <summary>10 by 1, 1, 1, 1: the running totals 2½, 5, 7½, 10 round to 3, 5, 8, 10.</summary>
    [Fact]
    public void Rows_follow_each_other()
    {
        Assert.Equal([3, 2, 3, 2, 5, 5, 5, 5, 0, 0, 0, 0, 0, 1, 0, 0], Split([10, 20, 0, 1], [1, 1, 1, 1]));
        Assert.Empty(Split([], [1, 2]));
        Assert.Empty(Split([], []));
    }

    [Fact]
    public void A_day_without_weight_gets_nothing() =>
        Assert.Equal([0, 4, 0, 3, 0], Split([7], [0, 1, 0, 1, 0]));

    [Fact]
    public void The_largest_targets_and_weights_are_split_exactly()
    {
        long most = long.MaxValue;
        Assert.Equal([most], Split([most], [most]));
        Assert.Equal([most, 0], Split([most], [most, 0]));
        // 2^63 - 1 is odd, so that half of it is rounded up
        Assert.Equal([most / 2 + 1, most / 2], Split([most], [1, 1]));
        Assert.Equal([0, most], Split([most], [0, most]));
        Assert.Equal(Expected(most, [most - 2, 1, 1]), Split([most], [most - 2, 1, 1]));
    }

    [Fact]
    public void A_year_of_days_is_the_most()
    {
        long[] amounts = Split([366], [.. Enumerable.Repeat(1L, 366)]);
        Assert.All(amounts, amount => Assert.Equal(1, amount));
        Assert.Throws<ArgumentException>(() => Split([366], [.. Enumerable.Repeat(1L, 367)]));
    }

    [Fact]
    public void What_a_caller_must_keep_to_is_checked_before_anything_is_written()
    {
        Fault([1], [1, 1], 3, "1 targets over 2 days need room for 2 amounts; there is room for 3.");
        Fault([1, -7], [1, 1], 4, "Target 1 is -7. Give targets of zero or more.");
        Fault([1], [1, -1], 2, "Weight 1 is -1. Give weights of zero or more.");
        Fault([1], [long.MaxValue, 1], 2, "The weights add up to more than 2^63 - 1.");
        Fault([0, 1], [0, 0], 4, "No weight is above zero");
        Assert.Equal([0, 0], Split([0], [0, 0]));
        long[] same = [1, 1, 1, 1];
        Assert.Throws<ArgumentException>(() => QuotaBatch.SplitMonth(same.AsSpan(0, 2), [1, 1], same));
        Assert.Throws<ArgumentException>(() =>
            QuotaBatch.SplitMonth([1], same.AsSpan(0, 2), same.AsSpan(1, 2))
        );
    }

    [Fact]
    public void Every_row_is_the_rounded_running_total_of_whole_numbers_of_any_size() =>
        Law.Holds(
            AnyBatch,
            asked =>
            {
                long[] amounts = Split(asked.Targets, asked.Weights);
                int days = asked.Weights.Length;
                for (int row = 0; row < asked.Targets.Length; row++)
                {
                    Assert.Equal(
                        Expected(asked.Targets[row], asked.Weights),
                        amounts.AsSpan(row * days, days).ToArray()
                    );
                }
            },
            cases: 50_000
        );

    [Fact]
    public void Every_row_is_the_plan_of_that_salesperson() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Quantity> plan = asked.AskFor(Quantity.Pieces(asked.Units)).Accepted();
                long[] weights = new long[plan.Days.Count];
                Assert.True(plan.Weights.TryCopyTo(weights));
                long[] amounts = Split([asked.Units / 3, asked.Units], weights);
                Assert.Equal(plan.Days.Select(day => day.Amount.Count), amounts[weights.Length..]);
            },
            cases: 5_000
        );

    [Fact]
    public void Nothing_is_allocated()
    {
        long[] targets = [.. Enumerable.Range(0, 1_000).Select(i => i * 997L)];
        long[] weights = [.. Enumerable.Repeat(1L, 31)];
        long[] amounts = new long[31_000];
        QuotaBatch.SplitMonth(targets, weights, amounts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        QuotaBatch.SplitMonth(targets, weights, amounts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private sealed record Batch(long[] Targets, long[] Weights);

    /// <summary>Targets and weights of up to 62 bits each, small ones often, sums on both sides of 2^31.</summary>
    private static Arbitrary<Batch> AnyBatch =>
        (
            from targets in Gen.ListOf(AnySize, 3)
            from weights in Gen.Choose(1, 31)
                .SelectMany(count => AnyBits.SelectMany(bits => Gen.ListOf(Upto(bits), count)))
            select new Batch([.. targets], [.. weights])
        )
            .Where(batch => batch.Weights.Any(weight => weight > 0))
            .ThatShrinks(batch =>
                batch.Weights.Length > 1 && batch.Weights[..^1].Any(weight => weight > 0)
                    ? [batch with { Weights = batch.Weights[..^1] }]
                    : []
            );

    private static Gen<int> AnyBits => Gen.Elements(1, 3, 10, 25, 26, 27, 30, 40, 57);

    private static Gen<long> AnySize => AnyBits.SelectMany(bits => Upto(bits + 5));

    private static Gen<long> Upto(int bits) =>
        Gen.Frequency((1, Gen.Constant(0L)), (4, Law.Whole(0, (1L << bits) - 1)));

    private static long[] Expected(long target, long[] weights)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Zero, (so, weight) => so + weight);
        BigInteger soFar = 0;
        BigInteger before = 0;
        var amounts = new List<long>();
        foreach (long weight in weights)
        {
            soFar += weight;
            BigInteger after = (2 * soFar * target + sum) / (2 * sum);
            amounts.Add((long)(after - before));
            before = after;
        }

        return [.. amounts];
    }

    private static long[] Split(long[] targets, long[] weights)
    {
        long[] amounts = new long[targets.Length * weights.Length];
        QuotaBatch.SplitMonth(targets, weights, amounts);
        return amounts;
    }

    private static void Fault(long[] targets, long[] weights, int room, string message)
    {
        long[] amounts = Enumerable.Repeat(-5L, room).ToArray();
        ArgumentException fault = Assert.Throws<ArgumentException>(() =>
            QuotaBatch.SplitMonth(targets, weights, amounts)
        );
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.All(amounts, amount => Assert.Equal(-5, amount));
    }
}
