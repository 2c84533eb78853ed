using NodaTime;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that was carried through and whose papers are all in order.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ArchivedVisit : Visit
{
    internal ArchivedVisit(ProcessInstance run)
        : base(run) { }

    /// <summary>The local time at which the papers were archived.</summary>
    public LocalDateTime ArchivedAt => Run.LastAt;

    /// <summary>The visit as it was closed.</summary>
    public ClosedVisit Closed => (ClosedVisit)Of(Run.Before!);

    private protected override void Seal() { }
}
