using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that ended without having been carried through: cancelled, missed or abandoned.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record UndoneVisit : Visit
{
    internal UndoneVisit(ProcessInstance run)
        : base(run) { }

    /// <summary>How it ended.</summary>
    public UndoneAs As => Kebab.Find<UndoneAs>(State)!.Value;

    /// <summary>The stable name of the reason, as the policy lists it.</summary>
    public string Reason => Run.LastRecorded(VisitFacts.Reason)!.Value.Text;

    /// <summary>The local time at which it ended.</summary>
    public LocalDateTime At => Run.LastAt;

    private protected override void Seal() { }
}
