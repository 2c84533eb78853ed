using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The sales target of one channel and the showroom visits that it takes; made by a plan only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ChannelTarget
{
    internal ChannelTarget(ChannelGoal goal, long requiredVisits) =>
        (Channel, Label, Target, ConversionRate, RequiredVisits) = (
            goal.Channel,
            goal.Label,
            goal.Target,
            goal.ConversionRate,
            requiredVisits
        );

    /// <summary>The stable name of the channel.</summary>
    public string Channel { get; }

    /// <summary>What the channel is called, in both languages.</summary>
    public BilingualText Label { get; }

    /// <summary>The sales that are to come from the channel.</summary>
    public Quantity Target { get; }

    /// <summary>Which share of its showroom visits ends in a sale.</summary>
    public Ratio ConversionRate { get; }

    /// <summary>The showroom visits that the target takes: the target over the rate, rounded up to a whole visit.</summary>
    public long RequiredVisits { get; }

    /// <summary>Answers channel, target and visits.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Channel}: {Target}, {English.Count(RequiredVisits, "visit")}"
        );
}
