using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A visit that is closed: nothing is open, and what departed from the order is on record.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClosedVisit : Visit
{
    internal ClosedVisit(OngoingVisit visit, LocalDateTime closedAt)
        : base(visit.Plan, visit.Policy, visit.Checklists)
    {
        Entered = visit.Entered;
        ClosedAt = closedAt;
    }

    /// <inheritdoc/>
    public override string State => VisitProcess.Closed;

    /// <summary>Every step that was entered, in the order of entering.</summary>
    public ValueList<StepEntry> Entered { get; }

    /// <summary>The local time at which the visit was closed.</summary>
    public LocalDateTime ClosedAt { get; }

    /// <summary>Every step that was done out of order or skipped, in the order of the steps (VISIT-STEP-01).</summary>
    public ValueList<VisitDeviation> Deviations =>
        VisitOrder
            .OutOfOrder(Entered)
            .Concat(VisitOrder.Skipped(Entered))
            .OrderBy(deviation => deviation.Step)
            .ToValueList();

    private protected override void Seal() { }
}
