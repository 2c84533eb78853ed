using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A source channel of showroom visitors, with its weight in the month's sales target.</summary>
/// <param name="Channel">The stable name of the channel; not blank.</param>
/// <param name="Label">What the channel is called, in both languages.</param>
/// <param name="Weight">Its weight; only the proportions count. None may be negative.</param>
/// <param name="ConversionRate">Which share of its showroom visits ends in a sale, by the host's own figures; above
/// zero and at most one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ChannelShare(string Channel, BilingualText Label, long Weight, Ratio ConversionRate)
{
    /// <summary>The stable name of the channel; not blank.</summary>
    public string Channel
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Channel);

    /// <summary>What the channel is called, in both languages.</summary>
    public BilingualText Label
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Label);

    /// <summary>Answers channel and weight.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Channel}: weight {FactValue.Of(Weight)}";
}
