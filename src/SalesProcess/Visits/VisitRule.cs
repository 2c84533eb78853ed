using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A condition of a move with what checks it, so that none is drawn that is not kept.</summary>
internal sealed record VisitRule(
    ProcessGuard Guard,
    Func<ProcessGuard, VisitPlan, OngoingVisit?, ValueList<RefusalReason>> Unmet
);
