using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>What cadences are called, in both languages.</summary>
public static class CadenceLabels
{
    /// <summary>Names a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(CadenceState state) =>
        state switch
        {
            CadenceState.NotDueYet => new("not due yet", "未到期"),
            CadenceState.DueToday => new("due today", "今日应完成"),
            CadenceState.Overdue => new("overdue", "逾期"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The state must be a defined one."
            ),
        };

    /// <summary>Names the days that a cadence counts.</summary>
    /// <param name="days">The days.</param>
    /// <returns>Their name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not a defined choice.</exception>
    public static BilingualText Of(CadenceDays days) =>
        days switch
        {
            CadenceDays.CalendarDays => new("calendar days", "日历天"),
            CadenceDays.WorkingDays => new("working days", "工作日"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(days),
                days,
                "The days must be a defined choice."
            ),
        };

    /// <summary>Names a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is not a defined one.</exception>
    public static BilingualText Of(CadencePeriod period) =>
        period switch
        {
            CadencePeriod.Week => new("week", "周"),
            CadencePeriod.Month => new("month", "月"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(period),
                period,
                "The period must be a defined one."
            ),
        };

    internal static BilingualText PerPeriod(int count, CadencePeriod period) =>
        new(
            $"{English.Count(count, "time")} a {Of(period).English}",
            period == CadencePeriod.Week ? $"每周{count}次" : $"每月{count}次"
        );

    internal static BilingualText EveryDays(int count, CadenceDays days) =>
        days == CadenceDays.WorkingDays
            ? new(
                $"every {English.Count(count, "working day")} after the last time",
                $"上次之后每{count}个工作日"
            )
            : new($"every {English.Count(count, "day")} after the last time", $"上次之后每{count}天");

    internal static BilingualText Daily(LocalTime? by, CadenceDays days) =>
        days == CadenceDays.WorkingDays
            ? new($"every working day{By(by)}", $"每个工作日{ByInChinese(by)}")
            : new($"every day{By(by)}", $"每天{ByInChinese(by)}");

    internal static BilingualText Weekly(IsoDayOfWeek day, LocalTime? by, CadenceDays days)
    {
        BilingualText name = DeadlineLabels.Of(day);
        return days == CadenceDays.WorkingDays
            ? new(
                $"every week on {name.English}{By(by)}, or on the last working day before it",
                $"每周{name.Chinese}{ByInChinese(by)}，当天不上班的提前至此前最近的工作日"
            )
            : new($"every week on {name.English}{By(by)}", $"每周{name.Chinese}{ByInChinese(by)}");
    }

    private static string By(LocalTime? by) => by is { } time ? $" by {LocalClock.Text(time)}" : "";

    private static string ByInChinese(LocalTime? by) =>
        by is { } time ? $"，不迟于{LocalClock.Text(time)}" : "";
}
