using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>What cumulative rounding adds for parts in an order, such as days.</summary>
public class CumulativeRoundingLaws
{
    private const int Cases = 100_000;

    [Fact]
    public void Every_run_of_parts_is_its_exact_share_rounded_up_or_down() =>
        Law.Holds(
            Split.Any,
            split =>
            {
                long[] parts = split.By(AllocationRule.CumulativeRounding);
                Int128 all = split.WeightSum;
                for (int first = 0; first < parts.Length; first++)
                {
                    Int128 run = 0;
                    Int128 weight = 0;
                    for (int last = first; last < parts.Length; last++)
                    {
                        run += parts[last];
                        weight += split.Weights[last];
                        Int128 off = (run * all) - (split.Total * weight);
                        if (Int128.Abs(off) >= all)
                        {
                            Assert.Fail($"Parts {first} to {last} are {run}.");
                        }
                    }
                }
            },
            Cases
        );

    [Fact]
    public void The_running_total_is_never_more_than_half_a_unit_off_the_ideal_line() =>
        Law.Holds(
            Split.Any,
            split =>
            {
                Int128 all = split.WeightSum;
                Int128 running = 0;
                Int128 weight = 0;
                foreach (
                    (long part, long own) in split.By(AllocationRule.CumulativeRounding).Zip(split.Weights)
                )
                {
                    running += part;
                    weight += own;
                    Int128 off = (running * all) - (split.Total * weight);
                    if (2 * Int128.Abs(off) > all)
                    {
                        Assert.Fail($"The running total is {running}.");
                    }
                }
            },
            Cases
        );

    [Fact]
    public void A_larger_total_is_ahead_at_no_time_of_the_month() =>
        Law.Holds(
            Split.Any,
            split =>
            {
                long less = 0;
                long more = 0;
                long[] larger = (split with { Total = split.Total + 1 }).By(
                    AllocationRule.CumulativeRounding
                );
                foreach ((long a, long b) in split.By(AllocationRule.CumulativeRounding).Zip(larger))
                {
                    less += a;
                    more += b;
                    Assert.InRange(more - less, 0, 1);
                }
            },
            Cases
        );
}
