using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The way of a visit plan: handed in, guided, approved, changed after approval, its lines assigned.</summary>
public static class VisitPlanProcess
{
    internal const string Due = "due";
    internal const string ApprovedAgain = "approved-again";

    private static readonly ClauseId HandIn = ClauseId.Parse("VISIT-PLAN-WEEK-01");
    private static readonly ClauseId Guidance = ClauseId.Parse("VISIT-GUIDE-01");
    private static readonly ClauseId Change = ClauseId.Parse("LIB-PLAN-20");

    private static readonly ValueList<ProcessRole> Superiors =
    [
        ProcessRoles.Supervisor,
        ProcessRoles.SalesManager,
        ProcessRoles.DepartmentManager,
    ];

    private static readonly ValueList<ProcessRole> Managers =
    [
        ProcessRoles.SalesManager,
        ProcessRoles.DepartmentManager,
    ];

    /// <summary>The table of moves. The salesperson hands the complete plan in; a superior guides and approves it or hands
    /// it back; afterwards it is changed with a reason, and approved again where the policy says so. A manager assigns
    /// and reassigns its lines at any time.</summary>
    [Implements("VISIT-GUIDE-01", "VISIT-S8-07", "VISIT-S11-06", "LIB-PLAN-20")]
    public static ProcessTable Table { get; } =
        new(
            "visit-plan",
            new("Visit plan", "拜访计划"),
            [
                new("draft", new("Draft", "草案")),
                new("submitted", new("Handed in", "已提交")),
                new("guided", new("Guided", "已指导")),
                new("approved", new("Approved", "已批准")),
                new("closed", new("Closed", "已结束")),
            ],
            [
                new(
                    "submit",
                    new("hand the plan in", "提交计划"),
                    "draft",
                    "submitted",
                    [
                        new(
                            "complete-said",
                            new("it is said whether the plan is complete", "已说明计划是否完整"),
                            HandIn
                        )
                        {
                            Rule = GuardRule.Given("complete"),
                        },
                        Moves.Confirmed("complete", new("the plan is complete", "计划完整"), HandIn),
                    ]
                )
                {
                    Roles = [ProcessRoles.Salesperson],
                    Clause = HandIn,
                },
                new(
                    "guide",
                    new("give guidance", "给予指导"),
                    "submitted",
                    "guided",
                    [
                        Moves.Given(
                            VisitPlanFacts.Guidance,
                            new("the guidance is recorded", "已记录指导意见"),
                            Guidance
                        ),
                    ]
                )
                {
                    Roles = Superiors,
                    Clause = Guidance,
                },
                HandBack("submitted"),
                HandBack("guided"),
                new("approve", new("approve the plan", "批准计划"), "guided", "approved", [])
                {
                    Roles = Superiors,
                    Clause = Guidance,
                },
                ChangeTo("submitted", GuardRule.Confirmed(ApprovedAgain), isApprovedAgain: true),
                ChangeTo(
                    "approved",
                    GuardRule.Not(GuardRule.Confirmed(ApprovedAgain)),
                    isApprovedAgain: false
                ),
                Assign("submitted"),
                Assign("guided"),
                Assign("approved"),
                new(
                    "close",
                    new("close the plan", "结束计划"),
                    "approved",
                    "closed",
                    [
                        Moves.Confirmed(
                            "period-over",
                            new("the period of the plan is over", "计划期间已结束"),
                            Change
                        ),
                    ]
                )
                {
                    Roles = [ProcessRoles.Salesperson, .. Superiors],
                    Clause = Change,
                },
            ],
            [new("hand-in", new("the plan is handed in", "提交计划"), HandIn, Due, ["submit"])]
        );

    /// <summary>Starts the way of a plan, under the policy in force.</summary>
    /// <param name="plan">The host's identifier of the plan; not blank.</param>
    /// <param name="due">When the plan must be handed in; null where that is not judged. A plan that is handed in late
    /// is handed in: the deadline says so.</param>
    /// <param name="policy">The edition of the policy in force; what a change after approval needs is the host's to
    /// say.</param>
    /// <returns>The run, a draft; refused where the host did not say.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <example>
    /// <code>
    /// Decision&lt;ProcessInstance&gt; plan = WeekPlanDue.For(monday, schedule, policy)
    ///     .Then(due => VisitPlanProcess.Start("P-1", due, policy));
    /// </code>
    /// </example>
    public static Decision<ProcessInstance> Start(string plan, WeekPlanDue? due, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(VisitPlanParameters.Change) is not { } change)
        {
            return Decision.Refuse<ProcessInstance>(new Refusal(read.Missing));
        }

        ProcessInstance run = ProcessInstance.Start(
            Table,
            plan,
            [
                new(
                    ApprovedAgain,
                    FactValue.Of(change.Value == PlanChange.ApprovedAgain),
                    new("a change is approved again", "修改后须重新批准")
                ),
                .. due is null
                    ? Array.Empty<Fact>()
                    : [new Fact(Due, FactValue.Of(due.Due.At), new("due", "提交期限"))],
            ]
        );
        return Decision.Accept(
            run,
            () =>
                new Explanation
                {
                    Decision = "visits.plan-started",
                    Question = new($"How does the visit plan {plan} begin?", $"拜访计划{plan}如何开始？"),
                    Answer = new("As a draft.", "为草案。"),
                    Outcome = FactValue.Of(run.State.Id),
                    Clauses = [Change],
                    Facts = [VisitPlanFacts.Plan(plan), .. run.Case.Given],
                    Readings = read.Readings,
                }
        );
    }

    private static ProcessMove HandBack(string from) =>
        new(
            "hand-back",
            new("hand the plan back", "退回计划"),
            from,
            "draft",
            [Moves.Given("reason", new("the reason is recorded", "已记录原因"), Change)]
        )
        {
            Roles = Superiors,
            Clause = Change,
        };

    private static ProcessMove ChangeTo(string to, GuardRule rule, bool isApprovedAgain) =>
        new(
            "change",
            isApprovedAgain
                ? new("change the plan, to be approved again", "修改计划（须重新批准）")
                : new("change the plan", "修改计划"),
            "approved",
            to,
            [
                new(
                    ApprovedAgain,
                    isApprovedAgain
                        ? new("a change is approved again", "修改后须重新批准")
                        : new("a change is not approved again", "修改后无须重新批准"),
                    Change
                )
                {
                    Rule = rule,
                },
                Moves.Given("change", new("the change is recorded", "已记录修改内容"), Change),
                Moves.Given("reason", new("the reason is recorded", "已记录原因"), Change),
            ]
        )
        {
            Roles = [ProcessRoles.Salesperson],
            Clause = Change,
        };

    private static ProcessMove Assign(string state) =>
        new(
            "assign",
            new("assign or reassign a visit", "安排或重新安排拜访"),
            state,
            state,
            [
                Moves.Given("visit", new("the visit is named", "已列明拜访"), Guidance),
                Moves.Given("assigned-to", new("the salesperson is named", "已列明销售人员"), Guidance),
            ]
        )
        {
            Roles = Managers,
            Clause = Guidance,
        };
}
