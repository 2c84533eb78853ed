using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A month's sales target by source channel, with the showroom visits that each channel takes.</summary>
/// <remarks>
/// The targets of the channels and the gap add up to the month's target exactly. Made by <see cref="Split"/> and
/// <see cref="Of"/> only. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record ChannelPlan
{
    internal ChannelPlan(
        Quantity target,
        ValueList<ChannelTarget> channels,
        Quantity gap,
        string? marketingActivity
    )
    {
        Target = target;
        Channels = channels;
        Gap = gap;
        MarketingActivity = marketingActivity;
    }

    /// <summary>The sales target of the month.</summary>
    public Quantity Target { get; }

    /// <summary>The channels, in the order given.</summary>
    public ValueList<ChannelTarget> Channels { get; }

    /// <summary>What no channel brings; zero or more.</summary>
    public Quantity Gap { get; }

    /// <summary>The identifier of the marketing activity that is to fill the gap; null where none is linked.</summary>
    public string? MarketingActivity { get; }

    /// <summary>The showroom visits that the channels take together.</summary>
    public Int128 RequiredVisits =>
        Channels.Aggregate(Int128.Zero, (sum, channel) => sum + channel.RequiredVisits);

    /// <summary>Splits the month's sales target over the channels by their weights, exactly.</summary>
    /// <param name="target">The target; zero or more, with a unit, such as 40 台.</param>
    /// <param name="channels">The channels; at least one, each once.</param>
    /// <returns>The plan, without a gap; refused with every fault of the target and of the channels.</returns>
    /// <remarks>The odd unit falls by <see cref="AllocationRule.LargestRemainder"/>, ties to the earlier channel.</remarks>
    [Implements("QUOTA-CHANNEL-S3")]
    public static Decision<ChannelPlan> Split(Quantity target, ValueList<ChannelShare> channels)
    {
        _ = Required.Items(channels);
        RefusalReason[] faults =
        [
            .. ChannelChecks.OfTarget(target),
            .. ChannelChecks.OfNames(channels.Select(channel => channel.Channel)),
            .. ChannelChecks.OfWeights(target, channels),
            .. channels.SelectMany(channel => ChannelChecks.OfRate(channel.Channel, channel.ConversionRate)),
        ];
        if (faults.Length > 0)
        {
            return Decision.Refuse<ChannelPlan>(new Refusal([.. faults]));
        }

        ValueList<Quantity> parts = Allocation.Split(
            target,
            channels.Select(channel => (Ratio)channel.Weight).ToValueList(),
            AllocationRule.LargestRemainder
        );
        ValueList<ChannelGoal> goals = channels
            .Zip(
                parts,
                (channel, part) =>
                    new ChannelGoal(channel.Channel, channel.Label, part, channel.ConversionRate)
            )
            .ToValueList();
        ValueList<Fact> weights = channels.Select(ChannelFacts.Weight).ToValueList();
        RefusalReason[] ofVisits = [.. goals.SelectMany(ChannelChecks.OfVisits)];
        return ofVisits is []
            ? Make(target, goals, marketingActivity: null, weights)
            : Decision.Refuse<ChannelPlan>(new Refusal([.. ofVisits]));
    }

    /// <summary>Checks the targets that were set for the channels, and what fills the gap that they leave.</summary>
    /// <param name="target">The target; zero or more, with a unit, such as 40 台.</param>
    /// <param name="channels">The channels with their targets; at least one, each once.</param>
    /// <param name="marketingActivity">The identifier of the marketing activity that is to fill the gap; null if
    /// none is linked.</param>
    /// <returns>The plan with its gap; refused with every fault of the target and of the channels, where the
    /// channels add up to more than the target, and where they leave a gap that no marketing activity fills.</returns>
    [Implements("QUOTA-CHANNEL-S3", "QUOTA-GAPFILL-S3")]
    public static Decision<ChannelPlan> Of(
        Quantity target,
        ValueList<ChannelGoal> channels,
        string? marketingActivity = null
    )
    {
        _ = Required.Items(channels);
        RefusalReason[] ofParts =
        [
            .. ChannelChecks.OfTarget(target),
            .. ChannelChecks.OfNames(channels.Select(channel => channel.Channel)),
            .. ChannelChecks.OfGoals(target, channels),
        ];
        bool isLinked = !string.IsNullOrWhiteSpace(marketingActivity);
        RefusalReason[] faults =
        [
            .. ofParts,
            .. ofParts is [] ? ChannelChecks.OfSum(target, channels, isLinked) : [],
            .. channels.SelectMany(ChannelChecks.OfVisits),
        ];
        if (faults.Length > 0)
        {
            return Decision.Refuse<ChannelPlan>(new Refusal([.. faults]));
        }

        return Make(target, channels, isLinked ? marketingActivity : null, []);
    }

    /// <summary>Lists the plan as one flat row a channel, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, in the order of the channels.</returns>
    public ValueList<ChannelRow> ToRows(Language language) =>
        Channels.Select(channel => ChannelRow.Of(channel, language)).ToValueList();

    /// <summary>Answers target, number of channels and gap.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Target} over {English.Count(Channels.Count, "channel")}, gap {Gap}"
        );

    private static Decision<ChannelPlan> Make(
        Quantity target,
        ValueList<ChannelGoal> goals,
        string? marketingActivity,
        ValueList<Fact> weights
    )
    {
        Quantity gap = goals.Aggregate(target, (left, goal) => left - goal.Target);
        var plan = new ChannelPlan(
            target,
            goals.Select(goal => new ChannelTarget(goal, (long)ChannelChecks.Visits(goal))).ToValueList(),
            gap,
            marketingActivity
        );
        return Decision.Accept(plan, ChannelExplanations.Of(plan, weights));
    }
}
