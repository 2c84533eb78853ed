using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that is closed: nothing is open, and what departed from the order is on record.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClosedVisit : Visit
{
    internal ClosedVisit(VisitCase about, ProcessInstance run)
        : base(about, run) { }

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

    /// <summary>Archives the papers of the visit.</summary>
    /// <param name="openPapers">Why papers of the visit are still open; empty if none is.</param>
    /// <param name="at">The local time; not before the close.</param>
    /// <returns>The archived visit; refused with every open paper.</returns>
    public Decision<ArchivedVisit> Archive(ValueList<RefusalReason> openPapers, LocalDateTime at)
    {
        _ = Required.Items(openPapers);
        return openPapers.Count > 0
            ? Decision.Refuse<ArchivedVisit>(new Refusal([.. Run.Backwards(at), .. openPapers]))
            : VisitMoves.Record(
                this,
                VisitProcess.Archive,
                [VisitFacts.Says(VisitFacts.PapersComplete, true)],
                at,
                static (about, run) => new ArchivedVisit(about, run)
            );
    }

    private protected override void Seal() { }
}
