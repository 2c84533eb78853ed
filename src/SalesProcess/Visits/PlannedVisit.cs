using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>A visit that has not begun.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PlannedVisit : Visit
{
    private PlannedVisit(VisitPlan plan, PolicyEdition policy, ValueList<StepChecklist> checklists)
        : base(plan, policy, checklists) { }

    /// <inheritdoc/>
    public override string State => VisitProcess.Planned;

    /// <summary>Plans a visit under an edition of the policy.</summary>
    /// <param name="plan">What is planned.</param>
    /// <param name="policy">The edition of the policy in force; the visit keeps it.</param>
    /// <returns>The planned visit with its checklists.</returns>
    /// <exception cref="ArgumentException">An identifier of the plan is blank, its outlet or role is not a defined
    /// one, or its expected stay is negative.</exception>
    public static PlannedVisit For(VisitPlan plan, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.VisitId, nameof(plan));
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.CustomerId, nameof(plan));
        if (!Enum.IsDefined(plan.Outlet) || !Enum.IsDefined(plan.Role))
        {
            throw new ArgumentException(
                $"{plan} has an outlet or role that is not a defined one.",
                nameof(plan)
            );
        }

        if (plan.ExpectedStay < Duration.Zero)
        {
            throw new ArgumentException($"{plan} is expected to stay less than no time.", nameof(plan));
        }

        return new PlannedVisit(plan, policy, VisitChecklists.Of(plan, policy));
    }

    /// <summary>Begins the visit with step 1, preparation.</summary>
    /// <param name="at">The local time.</param>
    /// <returns>The ongoing visit; refused where the goal or the expected stay is missing.</returns>
    [Implements("VISIT-PREP-01", "VISIT-WORKPREP-05")]
    public Decision<OngoingVisit> Begin(LocalDateTime at)
    {
        ValueList<RefusalReason> unmet = VisitGuards.Unmet(
            MoveNamed(VisitProcess.Begin),
            Plan,
            ongoing: null
        );
        if (unmet.Count > 0)
        {
            return Decision.Refuse<OngoingVisit>(new Refusal(unmet));
        }

        var first = new StepEntry(VisitStep.Preparation, at);
        var ongoing = new OngoingVisit(Plan, Policy, [first], Checklists);
        return Decision.Accept(
            ongoing,
            () => VisitExplanations.Of(MoveNamed(VisitProcess.Begin), this, at, [])
        );
    }

    private protected override void Seal() { }
}
