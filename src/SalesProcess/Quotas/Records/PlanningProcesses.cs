using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>The tables of moves around plans that need no typed states; <see cref="ProcessInstance"/> runs them.</summary>
public static class PlanningProcesses
{
    /// <summary>A proposal to change a work plan: noted, proposed, accepted or declined. The sources name the proposal
    /// to the sales director; what becomes of it is the library's choice (LIB-PLAN-02).</summary>
    [Implements("QUOTA-MGR-S2", InPart = true)]
    [Implements("LIB-PLAN-02")]
    public static ProcessTable PlanChange { get; } =
        new(
            "plan-change",
            new("Proposal to change a work plan", "工作计划变更建议"),
            [
                new("noted", new("Noted", "已记录")),
                new("proposed", new("Proposed", "已提出")),
                new("accepted", new("Accepted", "已采纳"), IsEnd: true),
                new("declined", new("Declined", "未采纳"), IsEnd: true),
            ],
            [
                Moves.Of(
                    "propose",
                    new("propose to the sales director", "向销售总监提出建议"),
                    ("noted", "proposed"),
                    ProcessRoles.SalesManager,
                    "QUOTA-MGR-S2",
                    Moves.Recorded(
                        "plan",
                        new("the plan to be changed is named", "已注明拟变更的计划"),
                        "QUOTA-MGR-S2"
                    ),
                    Moves.Recorded(
                        "special-circumstances",
                        new("the special circumstances are named", "已注明特殊情况"),
                        "QUOTA-MGR-S2"
                    ),
                    Moves.Recorded("change", new("the change is described", "已说明变更内容"), "QUOTA-MGR-S2")
                ),
                Moves.Of(
                    "accept",
                    new("accept", "采纳"),
                    ("proposed", "accepted"),
                    ProcessRoles.SalesDirector,
                    "LIB-PLAN-02"
                ),
                Moves.Of(
                    "decline",
                    new("decline", "不采纳"),
                    ("proposed", "declined"),
                    ProcessRoles.SalesDirector,
                    "LIB-PLAN-02",
                    Moves.Recorded("reason", new("the reason is given", "已说明理由"), "LIB-PLAN-02")
                ),
            ]
        );

    /// <summary>The list of a day's target customers: drawn up, submitted, approved by the manager.</summary>
    [Implements("QUOTA-TARGETLIST-S9")]
    public static ProcessTable TargetList { get; } =
        new(
            "target-list",
            new("List of target customers", "目标客户名单"),
            [
                new("listed", new("Drawn up", "已列出")),
                new("submitted", new("Submitted", "已提交")),
                new("approved", new("Approved", "已审定")),
            ],
            [
                Moves.Of(
                    "submit",
                    new("submit to the manager", "交经理审定"),
                    ("listed", "submitted"),
                    ProcessRoles.Salesperson,
                    "QUOTA-TARGETLIST-S9",
                    Moves.Recorded(
                        "target-customer",
                        new("at least one target customer is listed", "至少列出一个目标客户"),
                        "QUOTA-TARGETLIST-S9"
                    ),
                    Moves.Recorded(
                        "task-target",
                        new("the task targets are given", "已列明任务指标"),
                        "QUOTA-TARGETLIST-S9"
                    )
                ),
                Moves.Of(
                    "approve",
                    new("approve", "审定"),
                    ("submitted", "approved"),
                    ProcessRoles.DepartmentManager,
                    "QUOTA-TARGETLIST-S9"
                ),
            ]
        );

    /// <summary>A newly opened outlet: new, submitted, reviewed by the manager, entered in the computer. The new outlets
    /// of a day are not counted.</summary>
    [Implements("QUOTA-NEWOUTLET-S9", InPart = true)]
    public static ProcessTable NewOutlet { get; } =
        new(
            "new-outlet",
            new("Newly opened outlet", "新开网点"),
            [
                new("new", new("New", "新开")),
                new("submitted", new("Submitted", "已提交")),
                new("reviewed", new("Reviewed", "已审核")),
                new("entered", new("Entered", "已录入")),
            ],
            [
                Moves.Of(
                    "submit",
                    new("submit on the sorted list", "整理并提交名单"),
                    ("new", "submitted"),
                    ProcessRoles.Salesperson,
                    "QUOTA-NEWOUTLET-S9"
                ),
                Moves.Of(
                    "review",
                    new("review", "审核"),
                    ("submitted", "reviewed"),
                    ProcessRoles.DepartmentManager,
                    "QUOTA-NEWOUTLET-S9"
                ),
                Moves.Of(
                    "confirm-entry",
                    new("confirm that it is entered", "确认已录入"),
                    ("reviewed", "entered"),
                    ProcessRoles.Salesperson,
                    "QUOTA-NEWOUTLET-S9",
                    Moves.Confirmed(
                        "scheduled",
                        new("market-survey and service staff have scheduled it", "市调与服务人员已完成排单"),
                        "QUOTA-NEWOUTLET-S9"
                    ),
                    Moves.Confirmed(
                        "in-computer",
                        new(
                            "market-survey and service staff have entered it in the computer",
                            "市调与服务人员已录入电脑"
                        ),
                        "QUOTA-NEWOUTLET-S9"
                    )
                ),
            ]
        );
}
