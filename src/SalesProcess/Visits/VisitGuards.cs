using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The conditions of the moves of a visit, and the rules that check them.</summary>
internal static class VisitGuards
{
    private static readonly ProcessGuard GoalNamed = new(
        "goal-named",
        new("the goal of the visit is named", "已明确拜访目标"),
        ClauseId.Parse("VISIT-PREP-01")
    );

    private static readonly ProcessGuard StayEstimated = new(
        "stay-estimated",
        new("the length of the stay is estimated", "已估计停留时间"),
        ClauseId.Parse("VISIT-WORKPREP-05")
    );

    private static readonly ProcessGuard NotStraightFromGreeting = new(
        "not-straight-from-greeting",
        new("the presentation does not directly follow the greeting", "打招呼之后不立即进行销售陈述"),
        ClauseId.Parse("VISIT-GREET-06")
    );

    private static readonly ProcessGuard NothingOpen = new(
        "nothing-open",
        new("no item of any step is open", "各步骤均无未完成项目"),
        ClauseId.Parse("VISIT-STEP-01")
    );

    internal static ValueList<ProcessGuard> ToBegin { get; } = [GoalNamed, StayEstimated];

    internal static ValueList<ProcessGuard> ToPresent { get; } = [NotStraightFromGreeting];

    internal static ValueList<ProcessGuard> ToClose { get; } = [NothingOpen];

    /// <summary>Says of every condition of a move that does not hold why it does not.</summary>
    internal static ValueList<RefusalReason> Unmet(ProcessMove move, VisitPlan plan, OngoingVisit? ongoing) =>
        move.Guards.SelectMany(guard => Unmet(guard, plan, ongoing)).ToValueList();

    private static ValueList<RefusalReason> Unmet(
        ProcessGuard guard,
        VisitPlan plan,
        OngoingVisit? ongoing
    ) =>
        guard.Id switch
        {
            "goal-named" => string.IsNullOrWhiteSpace(plan.Goal)
                ? [VisitRefusals.NoGoal.Because(guard.Clause, VisitFacts.Visit(plan))]
                : [],
            "stay-estimated" => plan.ExpectedStay <= NodaTime.Duration.Zero
                ? [VisitRefusals.NoExpectedStay.Because(guard.Clause, VisitFacts.Visit(plan))]
                : [],
            "not-straight-from-greeting" => ongoing?.Step == VisitStep.Greeting
                ? [VisitRefusals.PresentationAfterGreeting.Because(guard.Clause, VisitFacts.Visit(plan))]
                : [],
            "nothing-open" => ongoing?.OpenReasons() ?? [],
            _ => throw new InvalidOperationException($"No rule checks the guard '{guard.Id}'."),
        };
}
