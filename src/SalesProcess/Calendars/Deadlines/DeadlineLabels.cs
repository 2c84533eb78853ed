using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>What deadlines call things, in both languages.</summary>
public static class DeadlineLabels
{
    /// <summary>Names the end of a deadline.</summary>
    /// <param name="end">The end.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The end is not a defined one.</exception>
    public static BilingualText Of(DeadlineEnd end) =>
        LocalClock.Defined(end, nameof(end)) == DeadlineEnd.NoLaterThan
            ? new("no later than", "不迟于")
            : new("before", "早于");

    /// <summary>Names the week of a deadline.</summary>
    /// <param name="week">The week.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The week is not a defined one.</exception>
    public static BilingualText Of(DeadlineWeek week) =>
        LocalClock.Defined(week, nameof(week)) == DeadlineWeek.WeekBefore
            ? new("the week before", "前一周")
            : new("the same week", "当周");

    /// <summary>Names a day of the week.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is no day from Monday to Sunday.</exception>
    public static BilingualText Of(IsoDayOfWeek day) =>
        day switch
        {
            IsoDayOfWeek.Monday => new("Monday", "星期一"),
            IsoDayOfWeek.Tuesday => new("Tuesday", "星期二"),
            IsoDayOfWeek.Wednesday => new("Wednesday", "星期三"),
            IsoDayOfWeek.Thursday => new("Thursday", "星期四"),
            IsoDayOfWeek.Friday => new("Friday", "星期五"),
            IsoDayOfWeek.Saturday => new("Saturday", "星期六"),
            IsoDayOfWeek.Sunday => new("Sunday", "星期日"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(day),
                day,
                "The day of the week must be one from Monday to Sunday."
            ),
        };

    internal static BilingualText OfWorkingTime(Duration length) =>
        new($"{FactValue.Of(length)} of working time", $"{FactValue.Of(length)}工作时间");
}
