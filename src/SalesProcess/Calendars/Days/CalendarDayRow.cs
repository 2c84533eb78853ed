using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>One day of a month as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="KindCode">What the day is, as a stable name: <c>working-day</c>, <c>weekend</c>, <c>holiday</c>,
/// <c>make-up-workday</c> or <c>part-day</c>.</param>
/// <param name="Day">What the day is called, in the language asked for, such as the name of a holiday.</param>
/// <param name="IsWorked">Whether any work is planned.</param>
/// <param name="Weight">How much of a working day it is; a fraction without an end is cut by the type.</param>
/// <param name="Layer">The calendar or overlay that says so, in the language asked for.</param>
/// <param name="Source">The notice or decision behind it, in the language asked for; null if none is known.</param>
/// <param name="IsProvisional">Whether the month is not announced yet.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CalendarDayRow(
    DateOnly Date,
    string KindCode,
    string Day,
    bool IsWorked,
    decimal Weight,
    string? Layer,
    string? Source,
    bool IsProvisional
)
{
    internal static CalendarDayRow Of(CalendarDay day, CalendarStatus status, Language language) =>
        new(
            day.Date.ToDateOnly(),
            Kebab.Of(day.Kind),
            day.Label.In(language),
            day.IsWorked,
            (decimal)day.Weight.Numerator / day.Weight.Denominator,
            day.Layer?.In(language),
            day.Source?.In(language),
            status == CalendarStatus.Provisional
        );

    /// <summary>Answers date and kind.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() => $"{FactValue.Of(LocalDate.FromDateOnly(Date))}: {KindCode}";
}
