using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.WorkingDay;

/// <summary>The hand-overs of a working day as tables of moves.</summary>
public static class DayProcesses
{
    /// <summary>An intent customer goes to the manager for follow-up, with a record. Who follows up and who keeps the
    /// record are named apart, because the sources let both the manager and the salesperson follow up (K-17).</summary>
    [Implements("DAY-AM-02")]
    public static ProcessTable IntentHandOver { get; } =
        new(
            "intent-hand-over",
            new("Hand-over of an intent customer", "意向客户移交"),
            [
                State("with-salesperson", "With the salesperson", "由销售人员跟进"),
                State("handed-over", "Handed over", "已移交"),
                State("with-manager", "With the manager", "由经理跟进"),
            ],
            [
                Move(
                    "DAY-AM-02",
                    "hand-over",
                    new("hand to the manager", "移交经理"),
                    ("with-salesperson", "handed-over"),
                    [ProcessRoles.Salesperson],
                    Recorded("situation", "the customer's situation is recorded", "已记录客户情况")
                ),
                Move(
                    "DAY-AM-02",
                    "take-over",
                    new("take over the follow-up", "接手跟进"),
                    ("handed-over", "with-manager"),
                    [ProcessRoles.DepartmentManager, ProcessRoles.SalesManager],
                    Recorded("follow-up-owner", "who follows up is named", "已列明跟进人"),
                    Recorded("record-keeper", "who keeps the record is named", "已列明记录人")
                ),
            ]
        );

    /// <summary>A problem of a customer's call that is not solved: noted, and handed to the manager when work stops
    /// where the salesperson cannot solve it.</summary>
    [Implements("DAY-AM-03")]
    public static ProcessTable UnresolvedProblem { get; } =
        new(
            "unresolved-problem",
            new("Unresolved problem of a customer call", "客户电话未解决问题"),
            [
                State("met", "Met", "已遇到"),
                State("noted", "Noted", "已备注"),
                State("handed-over", "Handed to the manager", "已交经理"),
                new("solved", new("Solved", "已解决"), IsEnd: true),
            ],
            [
                Move(
                    "DAY-AM-03",
                    "note",
                    new("note the problem", "备注问题"),
                    ("met", "noted"),
                    [ProcessRoles.Salesperson],
                    Recorded("problem-note", "the problem is noted", "已备注问题")
                ),
                Move(
                    "DAY-AM-03",
                    "hand-over",
                    new("hand to the manager when work stops", "下班时交经理解决"),
                    ("noted", "handed-over"),
                    [ProcessRoles.Salesperson]
                ),
                Move(
                    "DAY-AM-03",
                    "solve-alone",
                    new("solve without the manager", "自行解决"),
                    ("noted", "solved"),
                    [ProcessRoles.Salesperson],
                    Recorded("solution", "the solution is recorded", "已记录解决办法")
                ),
                Move(
                    "DAY-AM-03",
                    "solve",
                    new("solve", "解决"),
                    ("handed-over", "solved"),
                    [ProcessRoles.DepartmentManager],
                    Recorded("solution", "the solution is recorded", "已记录解决办法")
                ),
            ]
        );

    /// <summary>The morning of a salesperson on a route: invoice, prepare the goods, go out.</summary>
    [Implements("DAY-S9-CH-03")]
    public static ProcessTable RouteMorning { get; } =
        new(
            "route-morning",
            new("Invoice, prepare goods, go out", "开票、备货、下点"),
            [
                State("ready", "Ready", "待开票"),
                State("invoiced", "Invoiced", "已开票"),
                State("prepared", "Goods prepared", "已备货"),
                State("departed", "Gone to the outlets", "已前往网点"),
            ],
            [
                Move(
                    "DAY-S9-CH-03",
                    "invoice",
                    new("have the goods invoiced", "开票"),
                    ("ready", "invoiced"),
                    RouteSalespeople,
                    Recorded("invoice", "the invoice is named", "已列明票据")
                ),
                Move(
                    "DAY-S9-CH-03",
                    "prepare",
                    new("prepare the goods", "备货"),
                    ("invoiced", "prepared"),
                    RouteSalespeople,
                    Confirmed("goods-prepared", "the goods are prepared", "货物已备妥")
                ),
                Move(
                    "DAY-S9-CH-03",
                    "depart",
                    new("go out to the outlets", "前往网点"),
                    ("prepared", "departed"),
                    RouteSalespeople
                ),
            ]
        );

    /// <summary>The day's new outlets: collected, discussed, sorted, listed, handed over and entered.</summary>
    [Implements("DAY-S9-06")]
    public static ProcessTable NewOutletList { get; } =
        new(
            "new-outlet-list",
            new("List of the day's new outlets", "当日新开网点名单"),
            [
                State("collected", "Collected", "已收集"),
                State("discussed", "Discussed and sorted", "已讨论整理"),
                State("listed", "Listed", "已列名单"),
                State("handed-over", "Handed to survey and service", "已交市调与服务"),
                State("entered", "Entered", "已录入"),
            ],
            [
                Move(
                    "DAY-S9-06",
                    "discuss",
                    new("discuss and sort", "讨论、整理"),
                    ("collected", "discussed"),
                    [ProcessRoles.DepartmentManager],
                    Recorded("new-outlet", "the new outlets are named", "已列明新开网点")
                ),
                Move(
                    "DAY-S9-06",
                    "list",
                    new("draw up the list", "列出名单"),
                    ("discussed", "listed"),
                    [ProcessRoles.DepartmentManager],
                    Recorded("outlet-list", "the list is named", "已列明名单")
                ),
                Move(
                    "DAY-S9-06",
                    "hand-over",
                    new("hand to survey and service", "交市调与服务人员"),
                    ("listed", "handed-over"),
                    [ProcessRoles.DepartmentManager],
                    Recorded("taken-by", "who takes it is named", "已列明接收人")
                ),
                Move(
                    "DAY-S9-06",
                    "enter",
                    new("enter into the computer", "录入电脑"),
                    ("handed-over", "entered"),
                    [DayRoles.SurveyAndService]
                ),
            ]
        );

    /// <summary>The manager's reports of a day on their way to the general manager.</summary>
    [Implements("DAY-S9-07")]
    public static ProcessTable DailyReport { get; } =
        new(
            "manager-daily-report",
            new("Work and statistics daily reports", "工作日报和统计日报表"),
            [
                State("due", "Due", "待编制"),
                State("compiled", "Compiled", "已编制"),
                State("submitted", "Submitted", "已呈报"),
                State("read", "Read", "已阅"),
            ],
            [
                Move(
                    "DAY-S9-07",
                    "compile",
                    new("compile the reports", "编制日报"),
                    ("due", "compiled"),
                    [ProcessRoles.DepartmentManager],
                    Recorded("work-report", "the work daily report is named", "已列明工作日报"),
                    Recorded("statistics-report", "the statistics daily report is named", "已列明统计日报表")
                ),
                Move(
                    "DAY-S9-07",
                    "submit",
                    new("submit to the general manager", "呈报总经理"),
                    ("compiled", "submitted"),
                    [ProcessRoles.DepartmentManager]
                ),
                Move(
                    "DAY-S9-07",
                    "read",
                    new("read", "审阅"),
                    ("submitted", "read"),
                    [DayRoles.GeneralManager]
                ),
            ]
        );

    private static ValueList<ProcessRole> RouteSalespeople =>
        [DayRoles.ChannelSalesperson, DayRoles.CateringSalesperson];

    private static ProcessState State(string id, string english, string chinese) =>
        new(id, new(english, chinese));

    private static (string, BilingualText, GuardRule) Recorded(string fact, string english, string chinese) =>
        (fact, new(english, chinese), GuardRule.Recorded(fact));

    private static (string, BilingualText, GuardRule) Confirmed(
        string fact,
        string english,
        string chinese
    ) => (fact, new(english, chinese), GuardRule.Confirmed(fact));

    private static ProcessMove Move(
        string clause,
        string id,
        BilingualText label,
        (string From, string To) states,
        ValueList<ProcessRole> roles,
        params (string Fact, BilingualText Label, GuardRule Rule)[] guards
    ) =>
        Moves.Of(
            id,
            label,
            states,
            roles,
            clause,
            [
                .. guards.Select(guard => new ProcessGuard(guard.Fact, guard.Label, ClauseId.Parse(clause))
                {
                    Rule = guard.Rule,
                }),
            ]
        );
}
