using System.Globalization;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One week of a plan as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Week">The place of the week in the month, from 1.</param>
/// <param name="From">The first day that lies in the month.</param>
/// <param name="To">The last day that lies in the month, included.</param>
/// <param name="WorkingDays">How many of its days are worked.</param>
/// <param name="Amount">The target of the week, as people write it.</param>
/// <param name="NominalAmount">What the nominal daily rate gives for its planning days, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <param name="IsProvisional">Whether the calendar of the month is not announced yet.</param>
/// <param name="Weight">The weights of its days together, as an exact fraction or whole number.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaWeekRow(
    int Week,
    DateOnly From,
    DateOnly To,
    int WorkingDays,
    decimal Amount,
    decimal NominalAmount,
    string Unit,
    bool IsProvisional,
    string Weight
)
{
    internal static QuotaWeekRow Of<TMeasure>(QuotaWeek<TMeasure> week, bool isProvisional)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(
            week.Segment.Number,
            week.Segment.Start.ToDateOnly(),
            week.Segment.End.ToDateOnly(),
            week.WorkingDays,
            QuotaFacts.InWholes(week.Amount),
            QuotaFacts.InWholes(week.NominalAmount),
            week.Amount.UnitCode,
            isProvisional,
            week.Weight
        );

    /// <summary>Answers the days, the amount and the unit.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}: {Amount} {Unit}");
}
