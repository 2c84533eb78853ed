using System.Globalization;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One month of a year plan as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">The quarter, 1 to 4.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="WorkingDays">How many of its days are worked.</param>
/// <param name="Weight">The weight of the month, as an exact fraction or whole number.</param>
/// <param name="Amount">The target of the month, as people write it.</param>
/// <param name="RunningTotal">The target to the end of the month, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <param name="IsProvisional">Whether the calendar of the month is not announced yet.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record YearPlanRow(
    int Year,
    int Quarter,
    int Month,
    int WorkingDays,
    string Weight,
    decimal Amount,
    decimal RunningTotal,
    string Unit,
    bool IsProvisional
)
{
    internal static YearPlanRow Of<TMeasure>(YearPlanMonth<TMeasure> month)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(
            month.Month.Year,
            month.Quarter,
            month.Month.Month,
            month.Calendar.WorkingDays,
            month.Weight,
            QuotaFacts.InWholes(month.Amount),
            QuotaFacts.InWholes(month.RunningTotal),
            month.Amount.UnitCode,
            month.IsProvisional
        );

    /// <summary>Answers month, amount and unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}: {Amount} {Unit}");
}
