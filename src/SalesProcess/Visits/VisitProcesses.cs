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

    /// <summary>The Visit Record Form after a visit: filled in, then handed to the sales clerk. That it tells the truth
    /// is not checked.</summary>
    [Implements("VISIT-S8-04", InPart = true)]
    public static ProcessTable VisitRecordForm { get; } =
        new(
            "visit-record-form",
            new("Visit Record Form", "拜访记录表"),
            [
                new("visited", new("Visited", "已拜访")),
                new("filled-in", new("Filled in", "已填写")),
                new("handed-over", new("Handed to the sales clerk", "已交销售内勤")),
            ],
            [
                Move(
                    "fill-in",
                    new("fill in the Visit Record Form", "填写《拜访记录表》"),
                    ("visited", "filled-in"),
                    ProcessRoles.Salesperson,
                    "VISIT-S8-04",
                    ("visit-record", new("the Visit Record Form is named", "已列明《拜访记录表》"))
                ),
                Move(
                    "hand-over",
                    new("hand to the sales clerk", "交给销售内勤"),
                    ("filled-in", "handed-over"),
                    ProcessRoles.Salesperson,
                    "VISIT-S8-04",
                    ("sales-clerk", new("the sales clerk who takes it is named", "已列明接收的销售内勤"))
                ),
            ]
        );

    /// <summary>The Target Customer Basic Information Statistics Form after a visit. That it is true and correct is not
    /// checked.</summary>
    [Implements("VISIT-S11-04", InPart = true)]
    public static ProcessTable CustomerStatisticsForm { get; } =
        new(
            "customer-statistics-form",
            new("Target Customer Basic Information Statistics Form", "目标客户基本信息情况统计表"),
            [new("visited", new("Visited", "已拜访")), new("filled-in", new("Filled in", "已填写"))],
            [
                Move(
                    "fill-in",
                    new(
                        "fill in the Target Customer Basic Information Statistics Form",
                        "填写《目标客户基本信息情况统计表》"
                    ),
                    ("visited", "filled-in"),
                    ProcessRoles.Salesperson,
                    "VISIT-S11-04",
                    ("statistics-form", new("the form is named", "已列明该表"))
                ),
            ]
        );

    /// <summary>The assignment of visits to a customer: by the sales manager only, after the customer is classified.</summary>
    [Implements("VISIT-S8-06")]
    public static ProcessTable Assignment { get; } =
        new(
            "visit-assignment",
            new("Assignment of visits", "拜访安排"),
            [new("unassigned", new("Unassigned", "未安排")), new("assigned", new("Assigned", "已安排"))],
            [
                Move(
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

    private static ProcessMove Move(
        string id,
        BilingualText label,
        (string From, string To) states,
        ProcessRole role,
        string clause,
        params (string Fact, BilingualText Label)[] recorded
    ) =>
        new(
            id,
            label,
            states.From,
            states.To,
            recorded
                .Select(guard => new ProcessGuard(guard.Fact, guard.Label, ClauseId.Parse(clause))
                {
                    Rule = GuardRule.Recorded(guard.Fact),
                })
                .ToValueList()
        )
        {
            Roles = [role],
            Clause = ClauseId.Parse(clause),
        };
}
