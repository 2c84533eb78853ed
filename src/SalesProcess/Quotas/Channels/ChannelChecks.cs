using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Finds everything that is wrong with a month's target by channel.</summary>
internal static class ChannelChecks
{
    internal static IEnumerable<RefusalReason> OfTarget(Quantity target)
    {
        if (target.Equals(default))
        {
            yield return QuotaRefusals.TargetWithoutUnit.Because(ChannelFacts.ChannelClause);
        }
        else if (target.Units < 0)
        {
            yield return QuotaRefusals.TargetNegative.Because(
                ChannelFacts.ChannelClause,
                QuotaFacts.Target(target)
            );
        }
    }

    internal static IEnumerable<RefusalReason> OfNames(IEnumerable<string> channels)
    {
        string[] names = [.. channels];
        if (names.Length == 0)
        {
            yield return ChannelRefusals.NoChannel.Because(ChannelFacts.ChannelClause);
        }

        foreach (var twice in names.Repeated(name => name))
        {
            yield return ChannelRefusals.ChannelTwice.Because(
                ChannelFacts.ChannelClause,
                ChannelFacts.Channel(twice.Key)
            );
        }
    }

    internal static IEnumerable<RefusalReason> OfWeights(Quantity target, ValueList<ChannelShare> channels)
    {
        foreach (ChannelShare channel in channels.Where(channel => channel.Weight < 0))
        {
            yield return ChannelRefusals.WeightNegative.Because(
                ChannelFacts.ChannelClause,
                ChannelFacts.Channel(channel.Channel),
                ChannelFacts.Weight(channel)
            );
        }

        Int128 sum = channels.Aggregate(Int128.Zero, (all, channel) => all + channel.Weight);
        if (channels.Count > 0 && target.Units > 0 && channels.All(channel => channel.Weight == 0))
        {
            yield return ChannelRefusals.NoWeight.Because(
                ChannelFacts.ChannelClause,
                QuotaFacts.Target(target)
            );
        }
        else if (sum > long.MaxValue)
        {
            yield return ChannelRefusals.WeightsTooLarge.Because(ChannelFacts.ChannelClause);
        }
    }

    internal static IEnumerable<RefusalReason> OfGoals(Quantity target, ValueList<ChannelGoal> channels)
    {
        foreach (ChannelGoal channel in channels)
        {
            if (channel.Target.Count < 0 || channel.Target.Unit != target.Unit)
            {
                yield return ChannelRefusals.ChannelTargetUnfit.Because(
                    ChannelFacts.ChannelClause,
                    ChannelFacts.Channel(channel.Channel),
                    ChannelFacts.OfChannel(channel.Target),
                    QuotaFacts.Target(target)
                );
            }
        }
    }

    internal static IEnumerable<RefusalReason> OfSum(
        Quantity target,
        ValueList<ChannelGoal> channels,
        bool isActivityLinked
    )
    {
        Int128 sum = channels.Aggregate(Int128.Zero, (all, channel) => all + channel.Target.Count);
        if (sum > target.Count)
        {
            yield return ChannelRefusals.OverTarget.Because(
                ChannelFacts.ChannelClause,
                ChannelFacts.Sum(sum, target),
                QuotaFacts.Target(target)
            );
        }
        else if (sum < target.Count && !isActivityLinked)
        {
            yield return ChannelRefusals.GapOpen.Because(
                ChannelFacts.GapClause,
                ChannelFacts.Sum(sum, target),
                QuotaFacts.Target(target),
                ChannelFacts.Gap(target.WithUnits((long)(target.Count - sum)))
            );
        }
    }

    internal static IEnumerable<RefusalReason> OfRate(string channel, Ratio rate)
    {
        if (rate.Sign <= 0 || rate > Ratio.One)
        {
            yield return ChannelRefusals.RateOutside.Because(
                ChannelFacts.ChannelClause,
                ChannelFacts.Channel(channel),
                ChannelFacts.Rate(rate)
            );
        }
    }

    /// <summary>Checks the rate of a channel and that its visits can be told.</summary>
    internal static IEnumerable<RefusalReason> OfVisits(ChannelGoal goal)
    {
        RefusalReason[] ofRate = [.. OfRate(goal.Channel, goal.ConversionRate)];
        if (ofRate is [] && Visits(goal) > long.MaxValue)
        {
            return
            [
                ChannelRefusals.TooManyVisits.Because(
                    ChannelFacts.ChannelClause,
                    ChannelFacts.Channel(goal.Channel),
                    ChannelFacts.OfChannel(goal.Target),
                    ChannelFacts.Rate(goal.ConversionRate)
                ),
            ];
        }

        return ofRate;
    }

    /// <summary>The target over the rate, rounded up to a whole visit.</summary>
    internal static Int128 Visits(ChannelGoal goal) =>
        WholeDivision.Divide(
            (Int128)goal.Target.Count * goal.ConversionRate.Denominator,
            goal.ConversionRate.Numerator,
            Rounding.AwayFromZero
        );
}
