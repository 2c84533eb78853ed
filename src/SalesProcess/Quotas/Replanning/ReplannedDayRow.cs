using System.Globalization;

namespace SalesProcess.Quotas;

/// <summary>One open day of a re-plan as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="Day">What the day is called, in the language asked for, such as the name of a holiday.</param>
/// <param name="IsWorked">Whether any work is planned.</param>
/// <param name="Baseline">What the plan had for the day, as people write it.</param>
/// <param name="CatchUp">What the day takes of the gap, as people write it.</param>
/// <param name="Amount">The new target of the day, as people write it.</param>
/// <param name="RunningTotal">Sold to date and planned to the end of the day, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReplannedDayRow(
    DateOnly Date,
    string Day,
    bool IsWorked,
    decimal Baseline,
    decimal CatchUp,
    decimal Amount,
    decimal RunningTotal,
    string Unit
)
{
    /// <summary>Answers date, amount and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {Amount} {Unit}");
}
