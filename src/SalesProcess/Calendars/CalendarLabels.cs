using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>What the calendars call things, in both languages.</summary>
public static class CalendarLabels
{
    /// <summary>Names a kind of day.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(DayKind kind) =>
        kind switch
        {
            DayKind.WorkingDay => new("working day", "工作日"),
            DayKind.Weekend => new("weekend", "周末"),
            DayKind.Holiday => new("holiday", "节假日"),
            DayKind.MakeUpWorkday => new("make-up workday", "调休上班"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };

    /// <summary>Names a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static BilingualText Of(CalendarStatus status) =>
        status switch
        {
            CalendarStatus.Official => new("official", "正式"),
            CalendarStatus.Provisional => new("provisional", "暂定"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(status),
                status,
                "The status must be a defined one."
            ),
        };
}
