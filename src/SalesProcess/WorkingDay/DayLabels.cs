using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.WorkingDay;

/// <summary>What the parts of a working day are called, in both languages.</summary>
public static class DayLabels
{
    /// <summary>Names a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The profile is not a defined one.</exception>
    public static BilingualText Of(DayProfile profile) =>
        profile switch
        {
            DayProfile.Telesales => new("telephone salesperson", "电话销售人员"),
            DayProfile.Office => new("office salesperson", "办事处销售人员"),
            DayProfile.RouteManager => new("department manager, route sales", "部门经理（线路销售）"),
            DayProfile.Channel => new("channel salesperson", "通路业务员"),
            DayProfile.Catering => new("catering salesperson", "餐饮业务员"),
            DayProfile.Delivery => new("delivery staff", "配送员"),
            DayProfile.ShopRepresentative => new("sales representative", "销售代表"),
            DayProfile.ShopAssistant => new("sales assistant", "销售助理"),
            DayProfile.Showroom => new("showroom sales department", "展厅销售部"),
            DayProfile.SalesManager => new("sales manager", "销售经理"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(profile),
                profile,
                "The profile must be a defined one."
            ),
        };

    /// <summary>Names what a row of a day sheet is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(DayRowKind kind) =>
        kind switch
        {
            DayRowKind.Meeting => new("meeting", "会议"),
            DayRowKind.Work => new("work", "工作"),
            DayRowKind.Item => new("item", "事项"),
            DayRowKind.Record => new("record due", "应有记录"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };

    /// <summary>Names how somebody attended.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(AttendanceState state) =>
        state switch
        {
            AttendanceState.InTime => new("in time", "准时"),
            AttendanceState.Late => new("late", "迟到"),
            AttendanceState.Excused => new("absent with a reason", "有事由缺席"),
            AttendanceState.Absent => new("absent", "缺席"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The state must be a defined one."
            ),
        };

    /// <summary>Names the post of a profile.</summary>
    internal static Processes.ProcessRole PostOf(DayProfile profile) => new(Kebab.Of(profile), Of(profile));
}
