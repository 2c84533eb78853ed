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
            DayKind.PartDay => new("part day", "非整日"),
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

    /// <summary>Names the ends of an interval that count.</summary>
    /// <param name="ends">The ends.</param>
    /// <returns>Their name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are not a defined choice.</exception>
    public static BilingualText Of(IntervalEnds ends) =>
        ends switch
        {
            IntervalEnds.Both => new("both ends included", "含首尾两日"),
            IntervalEnds.StartOnly => new("start included, end excluded", "含起始日，不含结束日"),
            IntervalEnds.EndOnly => new("start excluded, end included", "不含起始日，含结束日"),
            IntervalEnds.Neither => new("both ends excluded", "首尾两日均不含"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(ends),
                ends,
                "The ends must be a defined choice."
            ),
        };

    /// <summary>Names a roll convention.</summary>
    /// <param name="convention">The convention.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The convention is not a defined one.</exception>
    public static BilingualText Of(RollConvention convention) =>
        convention switch
        {
            RollConvention.Unadjusted => new("unadjusted", "不调整"),
            RollConvention.Following => new("following", "下一工作日"),
            RollConvention.ModifiedFollowing => new("modified following", "经调整的下一工作日"),
            RollConvention.Preceding => new("preceding", "上一工作日"),
            RollConvention.ModifiedPreceding => new("modified preceding", "经调整的上一工作日"),
            RollConvention.Nearest => new("nearest", "最近工作日"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(convention),
                convention,
                "The convention must be a defined one."
            ),
        };

    /// <summary>Names a rule of joint calendars.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    public static BilingualText Of(JointRule rule) =>
        rule switch
        {
            JointRule.WorkedInAll => new("worked in all", "各方均上班"),
            JointRule.WorkedInAny => new("worked in any", "任一方上班"),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule must be a defined one."),
        };
}
