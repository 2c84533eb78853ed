using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A source channel of showroom visitors, with the sales target that the consultant sets for it.</summary>
/// <param name="Channel">The stable name of the channel; not blank.</param>
/// <param name="Label">What the channel is called, in both languages.</param>
/// <param name="Target">The sales that are to come from it; zero or more, in the unit of the month's target.</param>
/// <param name="ConversionRate">Which share of its showroom visits ends in a sale, by the host's own figures; above
/// zero and at most one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ChannelGoal(string Channel, BilingualText Label, Quantity Target, Ratio ConversionRate)
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

    /// <summary>Answers channel and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Channel}: {Target}";
}
