using System.Globalization;

namespace SalesProcess.Quotas;

/// <summary>The progress of a post in a week as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Post">The identifier of the post.</param>
/// <param name="From">The first day of the week that lies in the month.</param>
/// <param name="To">The last day of the week that lies in the month.</param>
/// <param name="Target">The target of the week, as people write it.</param>
/// <param name="Actual">What was sold, as people write it.</param>
/// <param name="Gap">Target less sold, as people write it.</param>
/// <param name="AttainmentPercent">Sold in percent of the target, two decimals; null for a target of zero.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PostProgressRow(
    string Post,
    DateOnly From,
    DateOnly To,
    decimal Target,
    decimal Actual,
    decimal Gap,
    decimal? AttainmentPercent,
    string Unit
)
{
    /// <summary>Answers post, sold, target and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Post}: {Actual} of {Target} {Unit}");
}
