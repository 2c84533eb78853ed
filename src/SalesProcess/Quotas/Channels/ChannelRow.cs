using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>One channel of a plan as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="ChannelCode">The stable name of the channel.</param>
/// <param name="Channel">What the channel is called, in the language asked for.</param>
/// <param name="Target">The sales that are to come from it.</param>
/// <param name="Unit">The unit of the target.</param>
/// <param name="ConversionRate">The share of visits that ends in a sale, as an exact fraction.</param>
/// <param name="RequiredVisits">The showroom visits that the target takes.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ChannelRow(
    string ChannelCode,
    string Channel,
    long Target,
    string Unit,
    string ConversionRate,
    long RequiredVisits
)
{
    internal static ChannelRow Of(ChannelTarget target, Language language) =>
        new(
            target.Channel,
            target.Label.In(language),
            target.Target.Count,
            target.Target.UnitCode,
            target.ConversionRate.ToString(),
            target.RequiredVisits
        );

    /// <summary>Answers channel, target and visits.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ChannelCode}: {Target} {Unit}, {English.Count(RequiredVisits, "visit")}"
        );
}
