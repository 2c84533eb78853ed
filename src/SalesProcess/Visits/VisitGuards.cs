using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The conditions of the moves of a visit, and the rules that check them.</summary>
[Implements("LIB-VISIT-01")]
internal static class VisitGuards
{
    private static readonly VisitRule GoalNamed = new(
        new(
            "goal-named",
            new("the goal of the visit is named", "已明确拜访目标"),
            ClauseId.Parse("VISIT-PREP-01")
        ),
        (guard, plan, _) =>
            string.IsNullOrWhiteSpace(plan.Goal)
                ? [VisitRefusals.NoGoal.Because(guard.Clause, VisitFacts.Visit(plan))]
                : []
    );

    private static readonly VisitRule StayEstimated = new(
        new(
            "stay-estimated",
            new("the length of the stay is estimated", "已估计停留时间"),
            ClauseId.Parse("VISIT-WORKPREP-05")
        ),
        (guard, plan, _) =>
            plan.ExpectedStay <= Duration.Zero
                ? [VisitRefusals.NoExpectedStay.Because(guard.Clause, VisitFacts.Visit(plan))]
                : []
    );

    private static readonly VisitRule NotStraightFromGreeting = new(
        new(
            "not-straight-from-greeting",
            new("the presentation does not directly follow the greeting", "打招呼之后不立即进行销售陈述"),
            ClauseId.Parse("VISIT-GREET-06")
        ),
        (guard, plan, ongoing) =>
            ongoing?.Step == VisitStep.Greeting
                ? [VisitRefusals.PresentationAfterGreeting.Because(guard.Clause, VisitFacts.Visit(plan))]
                : []
    );

    private static readonly VisitRule NothingOpen = new(
        new(
            "nothing-open",
            new("no item of any step is open", "各步骤均无未完成项目"),
            ClauseId.Parse("LIB-VISIT-01")
        ),
        (_, _, ongoing) => ongoing?.OpenReasons() ?? []
    );

    private static readonly VisitRule[] All =
    [
        GoalNamed,
        StayEstimated,
        NotStraightFromGreeting,
        NothingOpen,
    ];

    internal static ValueList<ProcessGuard> ToBegin { get; } = [GoalNamed.Guard, StayEstimated.Guard];

    internal static ValueList<ProcessGuard> ToPresent { get; } = [NotStraightFromGreeting.Guard];

    internal static ValueList<ProcessGuard> ToClose { get; } = [NothingOpen.Guard];

    /// <summary>Says of every condition of a move that does not hold why it does not.</summary>
    internal static ValueList<RefusalReason> Unmet(ProcessMove move, VisitPlan plan, OngoingVisit? ongoing) =>
        move
            .Guards.Select(guard => All.Single(rule => rule.Guard == guard))
            .SelectMany(rule => rule.Unmet(rule.Guard, plan, ongoing))
            .ToValueList();
}
