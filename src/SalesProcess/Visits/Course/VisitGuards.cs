using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The conditions of the moves of a visit, as data.</summary>
[Implements("LIB-VISIT-01", "LIB-VISIT-03", "LIB-VISIT-05", "VISIT-DTARGET-01", "VISIT-GREET-06")]
internal static class VisitGuards
{
    private static readonly ProcessGuard GoalNamed = Confirmed(
        VisitFacts.GoalNamed,
        new("the goal of the visit is named", "已明确拜访目标"),
        "VISIT-PREP-01",
        VisitRefusals.NoGoal
    );

    private static readonly ProcessGuard PurposeNamed = Confirmed(
        VisitFacts.PurposeNamed,
        new("what the visit is made for is named", "已明确拜访目的"),
        "VISIT-PURPOSE-01",
        VisitRefusals.NoPurpose
    );

    private static readonly ProcessGuard StayEstimated = Confirmed(
        VisitFacts.StayEstimated,
        new("the length of the stay is estimated", "已估计停留时间"),
        "VISIT-WORKPREP-05",
        VisitRefusals.NoExpectedStay
    );

    private static readonly ProcessGuard DecisionMakerMet = Confirmed(
        VisitFacts.DecisionMakerMet,
        new(
            "somebody with the power of decision is to be met, where a customer is to be won",
            "拜访待开发客户时，会见对象须有业务决定权"
        ),
        "VISIT-DTARGET-01",
        VisitRefusals.NoDecisionMaker
    );

    private static readonly ProcessGuard NotStraightFromGreeting = new(
        "not-straight-from-greeting",
        new("the presentation does not directly follow the greeting", "打招呼之后不立即进行销售陈述"),
        ClauseId.Parse("VISIT-GREET-06")
    )
    {
        Rule = GuardRule.NotFrom(Kebab.Of(VisitStep.Greeting)),
        Refusal = VisitRefusals.PresentationAfterGreeting,
    };

    private static readonly ProcessGuard NothingOpen = new(
        "nothing-open",
        new("no item of any step is open", "各步骤均无未完成项目"),
        ClauseId.Parse("LIB-VISIT-01")
    )
    {
        Rule = GuardRule.NothingOpen(),
    };

    private static readonly ProcessGuard Reason = Moves.Given(
        VisitFacts.Reason,
        new("the reason is given", "已说明原因"),
        "LIB-VISIT-03"
    );

    internal static ValueList<ProcessGuard> ToBegin { get; } =
    [
        GoalNamed,
        PurposeNamed,
        StayEstimated,
        DecisionMakerMet,
        Confirmed(
            VisitFacts.PapersBefore,
            new("papers that are asked for before the visit are made", "事前所需文书已备妥"),
            "VISIT-SLIP-01",
            VisitRefusals.NoPaperBefore
        ),
    ];

    internal static ValueList<ProcessGuard> ToPresent { get; } = [NotStraightFromGreeting];

    internal static ValueList<ProcessGuard> ToAttach { get; } =
    [Moves.Given(VisitFacts.Reference, new("what is attached is named", "已列明所附内容"), "LIB-VISIT-05")];

    internal static ValueList<ProcessGuard> ToClose { get; } = [NothingOpen];

    internal static ValueList<ProcessGuard> ToArchive { get; } =
    [
        Confirmed(
            VisitFacts.PapersComplete,
            new("no paper of the visit is open", "该次拜访的文书均已办妥"),
            "LIB-VISIT-05",
            VisitRefusals.PapersOpen
        ),
    ];

    internal static ValueList<ProcessGuard> ToReschedule { get; } =
    [
        Moves.Given(VisitFacts.PlannedDate, new("the new date is given", "已列明新日期"), "LIB-VISIT-03"),
        Reason,
    ];

    internal static ValueList<ProcessGuard> ToEndUndone { get; } = [Reason];

    internal static ValueList<ProcessGuard> ToMiss { get; } =
    [
        new("day-has-come", new("the planned day has come", "计划日期已到"), ClauseId.Parse("LIB-VISIT-03"))
        {
            Rule = GuardRule.NotBefore(VisitFacts.PlannedDate),
            Refusal = VisitRefusals.DayNotCome,
        },
        Reason,
    ];

    private static ProcessGuard Confirmed(
        string fact,
        BilingualText label,
        string clause,
        RefusalRule refusal
    ) => Moves.Confirmed(fact, label, clause) with { Refusal = refusal };
}
