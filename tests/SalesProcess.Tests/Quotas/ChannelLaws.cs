using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What holds for every plan by channel.</summary>
public class ChannelLaws
{
    [Fact]
    public void The_channels_add_up_to_the_target_without_a_gap() =>
        Law.Holds(
            AnyChannels.Any,
            channels =>
            {
                ChannelPlan plan = channels.Split;
                Assert.Equal(channels.Target.Count, plan.Channels.Sum(channel => channel.Target.Count));
                Assert.Equal(Quantity.Pieces(0), plan.Gap);
            }
        );

    [Fact]
    public void The_visits_are_the_fewest_that_bring_the_target() =>
        Law.Holds(
            AnyChannels.Any,
            channels =>
                Assert.All(
                    channels.Split.Channels,
                    channel =>
                    {
                        BigInteger sales =
                            (BigInteger)channel.Target.Count * channel.ConversionRate.Denominator;
                        BigInteger visits = channel.RequiredVisits;
                        Assert.True(visits * channel.ConversionRate.Numerator >= sales);
                        Assert.True(visits == 0 || (visits - 1) * channel.ConversionRate.Numerator < sales);
                    }
                )
        );

    [Fact]
    public void What_was_split_is_accepted_as_given_and_one_less_leaves_a_gap_of_one() =>
        Law.Holds(
            AnyChannels.Any,
            channels =>
            {
                ChannelPlan split = channels.Split;
                ValueList<ChannelGoal> goals = split
                    .Channels.Select(channel => new ChannelGoal(
                        channel.Channel,
                        channel.Label,
                        channel.Target,
                        channel.ConversionRate
                    ))
                    .ToValueList();
                Quantity more = Quantity.Pieces(channels.Target.Count + 1);

                Assert.Equal(split, ChannelPlan.Of(channels.Target, goals).Accepted());
                Assert.Equal(["quotas.channel-gap-open"], ChannelPlan.Of(more, goals).Refused().Codes());
                Assert.Equal(Quantity.Pieces(1), ChannelPlan.Of(more, goals, "spring-show").Accepted().Gap);
                if (channels.Target.Count > 0)
                {
                    Quantity less = Quantity.Pieces(channels.Target.Count - 1);
                    Assert.Equal(
                        ["quotas.channels-over-target"],
                        ChannelPlan.Of(less, goals, "spring-show").Refused().Codes()
                    );
                }
            }
        );

    [Fact]
    public void The_plan_follows_from_its_explanation() =>
        Law.Holds(
            AnyChannels.Any,
            channels =>
            {
                Explanation stored = ChannelPlan.Split(channels.Target, channels.Shares).Explained();
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(stored));

                BigInteger target = why.FactNamed("target").As<Quantity>().Count;
                BigInteger[] weights = [.. why.FactsNamed("weight").Select(w => (BigInteger)w.AsWhole())];
                Assert.Equal(
                    LargestRemainders(target, weights),
                    why.Outcome.AsList<Quantity>().Select(part => (BigInteger)part.Count)
                );
                Assert.All(
                    why.Steps,
                    step =>
                    {
                        Ratio rate = step.FactNamed("rate").As<Ratio>();
                        BigInteger sales = step.FactNamed("channel-target").As<Quantity>().Count;
                        BigInteger visits = (sales * rate.Denominator + rate.Numerator - 1) / rate.Numerator;
                        Assert.Equal(visits, step.Outcome.AsWhole());
                    }
                );
            }
        );

    // each gets its whole share; the units left go to the largest remainders, ties to the earlier
    private static BigInteger[] LargestRemainders(BigInteger target, BigInteger[] weights)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Zero, (all, weight) => all + weight);
        BigInteger[] parts = [.. weights.Select(weight => target * weight / sum)];
        int left = (int)(target - parts.Aggregate(BigInteger.Zero, (all, part) => all + part));
        foreach (
            int place in Enumerable
                .Range(0, weights.Length)
                .OrderByDescending(i => target * weights[i] % sum)
                .ThenBy(i => i)
                .Take(left)
        )
        {
            parts[place]++;
        }

        return parts;
    }
}
