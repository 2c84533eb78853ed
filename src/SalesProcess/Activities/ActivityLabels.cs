using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>What the activities call things, in both languages.</summary>
public static class ActivityLabels
{
    /// <summary>Names a half of a day.</summary>
    /// <param name="half">The half.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The half is not a defined one.</exception>
    public static BilingualText Of(HalfDay half) =>
        half switch
        {
            HalfDay.Morning => new("morning", "上午"),
            HalfDay.Afternoon => new("afternoon", "下午"),
            _ => throw Undefined(nameof(half), half),
        };

    /// <summary>Names a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The period is not a defined one.</exception>
    public static BilingualText Of(TargetPeriod period) =>
        period switch
        {
            TargetPeriod.Morning => new("morning", "上午"),
            TargetPeriod.Afternoon => new("afternoon", "下午"),
            TargetPeriod.Day => new("day", "日"),
            TargetPeriod.Week => new("week", "周"),
            TargetPeriod.Month => new("month", "月"),
            _ => throw Undefined(nameof(period), period),
        };

    /// <summary>Names a mark of evidence.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mark is not a defined one.</exception>
    public static BilingualText Of(EvidenceMark mark) =>
        mark switch
        {
            EvidenceMark.InRecordForm => new("recorded in the telephone record form", "已记入电话记录表"),
            EvidenceMark.AcceptedByManager => new("accepted by the manager", "已经经理认可"),
            EvidenceMark.Valid => new("valid by the company's own definition", "符合公司自定的“有效”标准"),
            _ => throw Undefined(nameof(mark), mark),
        };

    /// <summary>Names what an upper end means.</summary>
    /// <param name="end">The meaning.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The meaning is not a defined one.</exception>
    public static BilingualText Of(UpperEnd end) =>
        end switch
        {
            UpperEnd.RangeEnd => new("end of the wished range, no cap", "期望区间的上端，不封顶"),
            UpperEnd.Cap => new("cap", "封顶"),
            _ => throw Undefined(nameof(end), end),
        };

    /// <summary>Names a kind of profile.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(ProfileKind kind) =>
        kind switch
        {
            ProfileKind.Desk => new("desk profile", "电话岗位方案"),
            ProfileKind.Field => new("field profile", "外勤岗位方案"),
            _ => throw Undefined(nameof(kind), kind),
        };

    /// <summary>Names a territory.</summary>
    /// <param name="territory">The territory.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The territory is not a defined one.</exception>
    public static BilingualText Of(Territory territory) =>
        territory switch
        {
            Territory.Urban => new("urban area", "市区"),
            Territory.FieldCampaign => new("field campaign", "野战"),
            _ => throw Undefined(nameof(territory), territory),
        };

    /// <summary>Names a span.</summary>
    /// <param name="span">The span.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not a defined one.</exception>
    public static BilingualText Of(AssessedSpan span) =>
        span switch
        {
            AssessedSpan.Day => new("day", "日"),
            AssessedSpan.Week => new("week", "周"),
            AssessedSpan.Month => new("month", "月"),
            _ => throw Undefined(nameof(span), span),
        };

    private static ArgumentOutOfRangeException Undefined(string name, object value) =>
        new(name, value, "The value must be a defined one.");
}
