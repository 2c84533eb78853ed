using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that is closed: nothing is open, and what departed from the order is on record.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClosedVisit : Visit
{
    internal ClosedVisit(ProcessInstance run)
        : base(run) { }

    /// <summary>The local time at which the visit was closed.</summary>
    public LocalDateTime ClosedAt => Run.LastAt;

    /// <summary>Every step that was done out of order or skipped, in the order of the steps (VISIT-STEP-01).</summary>
    public ValueList<VisitDeviation> Deviations
    {
        get
        {
            ValueList<StepEntry> entered = Entered;
            return VisitOrder
                .OutOfOrder(entered)
                .Concat(VisitOrder.Skipped(entered))
                .OrderBy(deviation => deviation.Step)
                .ToValueList();
        }
    }

    /// <summary>How long the stay was, against what was expected.</summary>
    public VisitStay Stay => VisitStay.Of(Plan, Entered, ClosedAt);

    /// <summary>The visit as its papers know it.</summary>
    public PaperedVisit Papered =>
        new(Plan.VisitId, Plan.CustomerId, Plan.VisitorId, Entered[0].At, ClosedAt);

    /// <summary>Archives the papers of the visit.</summary>
    /// <param name="papers">The papers that there are.</param>
    /// <param name="at">The local time; not before the close.</param>
    /// <returns>The archived visit; refused with everything that is open in the papers that the policy asks for, and
    /// where time would run backwards.</returns>
    /// <exception cref="ArgumentException">A form is another one than that of its paper.</exception>
    public Decision<ArchivedVisit> Archive(ValueList<MadePaper> papers, LocalDateTime at)
    {
        ValueList<RefusalReason> open = VisitPapers.OpenReasons(Papered, Required.Items(papers), Policy);
        return open.Count > 0
            ? Decision.Refuse<ArchivedVisit>(new Refusal([.. Run.Backwards(at), .. open]))
            : VisitMoves.Record(
                this,
                VisitProcess.Archive,
                [VisitFacts.Says(VisitFacts.PapersComplete, true)],
                at,
                static run => new ArchivedVisit(run)
            );
    }

    private protected override void Seal() { }
}
