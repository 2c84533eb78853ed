using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>One day of a plan as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="Week">The place of its week in the month, from 1.</param>
/// <param name="Kind">What the day is, in the language asked for.</param>
/// <param name="IsWorked">Whether any work is planned.</param>
/// <param name="Amount">The target of the day, as people write it.</param>
/// <param name="RunningTotal">The target to the end of the day, as people write it.</param>
/// <param name="Unit">The currency or unit of the amounts.</param>
/// <param name="IsProvisional">Whether the calendar of the month is not announced yet.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaDayRow(
    DateOnly Date,
    int Week,
    string Kind,
    bool IsWorked,
    decimal Amount,
    decimal RunningTotal,
    string Unit,
    bool IsProvisional
)
{
    internal static QuotaDayRow Of<TMeasure>(
        QuotaDay<TMeasure> day,
        QuotaWeek<TMeasure> week,
        CalendarStatus status,
        Language language
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(
            day.Date.ToDateOnly(),
            week.Segment.Number,
            day.Day.Label.In(language),
            day.Day.IsWorked,
            (decimal)day.Amount.Units / day.Amount.UnitsPerWhole,
            (decimal)day.RunningTotal.Units / day.RunningTotal.UnitsPerWhole,
            day.Amount.UnitCode,
            status == CalendarStatus.Provisional
        );
}
