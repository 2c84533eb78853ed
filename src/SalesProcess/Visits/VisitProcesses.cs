using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The processes around visits that the sources describe besides the visit itself.</summary>
public static class VisitProcesses
{
    /// <summary>The key visit plan at the weekly meeting on Friday morning, held by the sales manager.
    /// <see cref="MeetingReview"/> checks that each salesperson reports at each meeting.</summary>
    [Implements("VISIT-S8-02", "VISIT-S8-07")]
    public static ProcessTable FridayMeeting { get; } =
        MeetingTables.Of(
            "friday-meeting",
            new("Key visit plan at the Friday meeting", "星期五例会上的拜访重点计划"),
            ProcessRoles.SalesManager,
            "VISIT-S8-02",
            "VISIT-S8-07"
        );

    /// <summary>The key visit plan at the weekly meeting on Saturday morning, held by the manager of the sales
    /// department. <see cref="MeetingReview"/> checks that each salesperson reports at each meeting.</summary>
    [Implements("VISIT-S11-02", "VISIT-S11-06")]
    public static ProcessTable SaturdayMeeting { get; } =
        MeetingTables.Of(
            "saturday-meeting",
            new("Key visit plan at the Saturday meeting", "星期六例会上的拜访重点计划"),
            ProcessRoles.DepartmentManager,
            "VISIT-S11-02",
            "VISIT-S11-06"
        );

    /// <summary>The assignment of visits to a customer: by the sales manager only, after the customer is classified.</summary>
    [Implements("VISIT-S8-06")]
    public static ProcessTable Assignment { get; } =
        new(
            "visit-assignment",
            new("Assignment of visits", "拜访安排"),
            [new("unassigned", new("Unassigned", "未安排")), new("assigned", new("Assigned", "已安排"))],
            [
                Moves.Asking(
                    "assign",
                    new("assign salespeople", "安排销售人员"),
                    ("unassigned", "assigned"),
                    ProcessRoles.SalesManager,
                    "VISIT-S8-06",
                    ("classification", new("the customer is classified", "客户已分类")),
                    ("assigned-to", new("at least one salesperson is named", "至少列明一名销售人员"))
                ),
            ]
        );
}
