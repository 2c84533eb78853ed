using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>What the sources of day weights are called, in both languages.</summary>
public static class DayWeightLabels
{
    /// <summary>Names a source of day weights.</summary>
    /// <param name="kind">The source.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a defined one.</exception>
    public static BilingualText Of(DayWeightKind kind) =>
        kind switch
        {
            DayWeightKind.Calendar => new("calendar", "日历"),
            DayWeightKind.OpenDays => new("open days", "营业日"),
            DayWeightKind.Even => new("every day alike", "逐日均等"),
            DayWeightKind.Given => new("given weights", "给定权重"),
            DayWeightKind.WeekdayFactors => new("weekday factors", "星期系数"),
            DayWeightKind.Event => new("event", "活动"),
            DayWeightKind.LastYear => new("last year", "去年同期"),
            DayWeightKind.Product => new("product", "相乘"),
            DayWeightKind.Mixture => new("mixture", "混合"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };

    /// <summary>Names a way to find the day of last year that a day is matched with.</summary>
    /// <param name="kind">The way.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way is not a defined one.</exception>
    public static BilingualText Of(DayMatchKind kind) =>
        kind switch
        {
            DayMatchKind.Weekday => new("same day of the week", "同一星期几"),
            DayMatchKind.Anchor => new("same distance to the anchor", "与锚定日期距离相同"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };

    internal static BilingualText Of(IsoDayOfWeek day) =>
        day switch
        {
            IsoDayOfWeek.Monday => new("Monday", "星期一"),
            IsoDayOfWeek.Tuesday => new("Tuesday", "星期二"),
            IsoDayOfWeek.Wednesday => new("Wednesday", "星期三"),
            IsoDayOfWeek.Thursday => new("Thursday", "星期四"),
            IsoDayOfWeek.Friday => new("Friday", "星期五"),
            IsoDayOfWeek.Saturday => new("Saturday", "星期六"),
            _ => new("Sunday", "星期日"),
        };
}
