using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The processes of customers; <see cref="ProcessInstance"/> runs them.</summary>
public static class CustomerProcesses
{
    /// <summary>The conversion of a customer: potential, intent, stable intent, ready to sign, contracted, signed; lost
    /// and won back. <see cref="CustomerLifecycle"/> runs it with its obstacles and the values of the policy.</summary>
    /// <remarks>Run as a table alone, it takes the word of an event for it that the obstacles are basically removed; the
    /// lifecycle holds that against its journal. A number of steps of its own, as the sources have it (K-24); the plan that it links is the one of the
    /// business department, whose contents the source does not say (K-50). That “signed customers” be signed promptly
    /// is read of those ready to sign (K-49).</remarks>
    [Implements(
        "LIFE-DEF-DEV",
        "LIFE-POT",
        "LIFE-POT-ACT-01",
        "LIFE-INT",
        "LIFE-INT-ACT-01",
        "LIFE-INT-ACT-02",
        "LIFE-INT-ACT-05",
        "LIFE-SIGNED",
        "LIFE-SIGN-ACT-01",
        "LIB-LIFE-01",
        "LIB-LIFE-02",
        "LIB-LIFE-03",
        "LIB-LIFE-04",
        "LIB-LIFE-05",
        "LIB-LIFE-09",
        "LIB-LIFE-10",
        "LIFE-INT-STABLE"
    )]
    public static ProcessTable Conversion { get; } =
        new(
            "customer-conversion",
            new("Conversion of a customer", "客户转变过程"),
            [
                Stage(LifecycleStage.Unclassified),
                Stage(LifecycleStage.Potential),
                new(LifecycleNames.IntentWhole, new("Intent customer, all three", "意向客户（含三种）")),
                Stage(LifecycleStage.Intent) with
                {
                    Within = LifecycleNames.IntentWhole,
                },
                Stage(LifecycleStage.StableIntent) with
                {
                    Within = LifecycleNames.IntentWhole,
                },
                Stage(LifecycleStage.ReadyToSign) with
                {
                    Within = LifecycleNames.IntentWhole,
                },
                Stage(LifecycleStage.Contracted),
                Stage(LifecycleStage.Signed) with
                {
                    IsEnd = true,
                },
                Stage(LifecycleStage.Lost) with
                {
                    IsEnd = true,
                },
            ],
            [.. ConversionMoves.Ahead, .. ConversionMoves.Work, .. ConversionMoves.Back],
            [
                new(
                    "sign-promptly",
                    new("the signing of a customer who is ready", "具备签约条件的客户签约"),
                    ClauseId.Parse("LIFE-SIGN-ACT-01"),
                    LifecycleNames.SignBy,
                    [LifecycleNames.Sign, LifecycleNames.SignEarly]
                ),
            ]
        );

    /// <summary>The selection of customers by visit and credit investigation: reported, investigated, classified,
    /// visited again, screened again, reported to the company manager, won over by two posts together.</summary>
    /// <remarks>Here customers are classified by the sales manager after visits and credit investigation; other sources
    /// do it at other times and by others (K-54), and limit the number of visits where this one screens by their result
    /// (K-48).</remarks>
    [Implements("GRADE-CREDIT-01", "GRADE-CREDIT-02", "GRADE-RESCREEN-01", "GRADE-PR-01", "LIB-LIFE-14")]
    public static ProcessTable Selection { get; } =
        new(
            "customer-selection",
            new("Selection of customers", "客户筛选"),
            [
                new("visited", new("Visited", "已拜访")),
                new("visit-reported", new("Visit reported", "已汇报拜访")),
                new("credit-investigated", new("Credit investigated", "已作资信调查")),
                new("classified", new("Classified", "已分类")),
                new("visits-assigned", new("Visits assigned", "已安排拜访")),
                new("screened-again", new("Screened again", "已再次筛选")),
                new("list-reported", new("Reported to the company manager", "已上报公司经理")),
                new("won-over", new("Winning-over organised", "已组织公关"), IsEnd: true),
                new("screened-out", new("Screened out", "未入选"), IsEnd: true),
            ],
            SelectionMoves.All
        );

    /// <summary>The management of a terminal customer: needs, expectations and problems are learned and recorded, then
    /// the customer is looked after.</summary>
    [Implements("LIFE-MGMT-S4-01", "LIFE-MGMT-S4-02", "LIB-LIFE-13")]
    public static ProcessTable TerminalManagement { get; } =
        new(
            "terminal-customer-management",
            new("Management of a terminal customer", "终端客户管理"),
            [
                new("to-be-known", new("Needs to be learned", "待了解需求")),
                new("looked-after", new("Looked after", "维护中")),
                new("ended", new("Ended", "已结束"), IsEnd: true),
            ],
            TerminalMoves.Management
        );

    /// <summary>What is done about a movement of a terminal customer: noticed, followed up promptly, answered by a
    /// personalised introduction or offer.</summary>
    [Implements("LIFE-MGMT-S4-04")]
    public static ProcessTable CustomerMovement { get; } =
        new(
            "customer-movement",
            new("Movement of a customer", "客户动态"),
            [
                new("noticed", new("Noticed", "已发现")),
                new("followed-up", new("Followed up", "已跟进")),
                new("answered", new("Answered", "已回应"), IsEnd: true),
                new("closed", new("Closed without an answer", "未回应结案"), IsEnd: true),
            ],
            TerminalMoves.Movement,
            [
                new(
                    "follow-up",
                    new("the follow-up of the movement", "客户动态跟进"),
                    ClauseId.Parse("LIFE-MGMT-S4-04"),
                    LifecycleFacts.FollowUpBy,
                    ["follow-up"]
                ),
            ]
        );

    private static ProcessState Stage(LifecycleStage stage)
    {
        BilingualText label = LifecycleLabels.Of(stage);
        return new(
            Kebab.Of(stage),
            new(char.ToUpperInvariant(label.English[0]) + label.English[1..], label.Chinese)
        );
    }
}
