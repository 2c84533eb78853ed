using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

public abstract partial record Visit
{
    /// <summary>Makes a move that arrives as an event, such as from a phone or a store of events.</summary>
    /// <param name="made">The move, who makes it, when, and what is recorded with it.</param>
    /// <returns>The visit after the move, in the state that it is in then; this one where the same event is on record
    /// already. Refused as <see cref="ProcessInstance.Apply"/> refuses, and for a reason that the policy does not
    /// list.</returns>
    public Decision<Visit> Apply(ProcessEvent made)
    {
        ArgumentNullException.ThrowIfNull(made);
        RefusalReason[] reasons = [.. VisitReasons.Unlisted(Case, made)];
        return reasons.Length > 0
            ? Decision.Refuse<Visit>(new Refusal([.. reasons]))
            : Run.Apply(made).Map(run => Of(run));
    }

    /// <summary>Restores a visit from its journal: every row is judged again, so that a forged one is found.</summary>
    /// <param name="plan">What was planned.</param>
    /// <param name="policy">The edition of the policy that the visit began under.</param>
    /// <param name="journal">The rows, in the order of making.</param>
    /// <returns>The visit, in the state that its journal leads to; refused at the first row that does not follow.</returns>
    /// <exception cref="ArgumentException">As for <see cref="PlannedVisit.For"/>.</exception>
    public static Decision<Visit> Restore(
        VisitPlan plan,
        PolicyEdition policy,
        ValueList<ProcessEvent> journal
    )
    {
        PlannedVisit planned = PlannedVisit.For(plan, policy);
        RefusalReason[] reasons =
        [
            .. Required.Items(journal).SelectMany(row => VisitReasons.Unlisted(planned.Case, row)),
        ];
        return reasons.Length > 0
            ? Decision.Refuse<Visit>(new Refusal([.. reasons]))
            : planned.Run.ApplyAll(journal).Map(run => Of(run));
    }

    /// <summary>Restores a visit that was stored, as <see cref="VisitJson.Read"/> reads it.</summary>
    /// <param name="stored">The stored visit.</param>
    /// <param name="policy">The edition of the policy that the visit began under.</param>
    /// <returns>As for a journal; refused also where the edition is another one.</returns>
    /// <exception cref="ArgumentException">As for <see cref="PlannedVisit.For"/>.</exception>
    public static Decision<Visit> Restore(VisitRecord stored, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(policy);
        return stored.Edition == policy.Id
            ? Restore(stored.Plan, policy, stored.Journal)
            : Decision.Refuse<Visit>(
                VisitRefusals.StoredEditionDiffers.Because(
                    clause: null,
                    VisitFacts.Visit(stored.Plan),
                    new Fact("stored", FactValue.Of(stored.Edition), new("edition stored", "存储的版本")),
                    new Fact("asked", FactValue.Of(policy.Id), new("edition given", "给出的版本"))
                )
            );
    }

    /// <summary>Merges what two sides know of one visit, such as two phones without a network.</summary>
    /// <param name="mine">The visit as one side knows it.</param>
    /// <param name="theirs">The visit as the other side knows it.</param>
    /// <returns>The visit with the moves of both, with what was left out and what was recorded differently; refused
    /// where they are two visits.</returns>
    public static Decision<MergedVisit> Merge(Visit mine, Visit theirs)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        return MergedRun.Of(mine.Run, theirs.Run).Map(merged => new MergedVisit(Of(merged.Run), merged));
    }

    /// <summary>The visit as it is stored.</summary>
    /// <returns>Plan, edition and journal.</returns>
    public VisitRecord ToRecord() => new(Plan, Policy.Id, Run.Journal);

    internal static Visit Of(ProcessInstance run) =>
        run.State.Id switch
        {
            VisitProcess.Planned => new PlannedVisit(run),
            VisitProcess.Closed => new ClosedVisit(run),
            VisitProcess.Archived => new ArchivedVisit(run),
            _ when run.State.Within is not null => new OngoingVisit(run),
            _ => new UndoneVisit(run),
        };
}
