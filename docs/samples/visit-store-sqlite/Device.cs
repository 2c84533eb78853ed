using System.Globalization;
using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.VisitStore;

/// <summary>A phone: the events that it records bear identifiers of its own, so that those of two never clash.</summary>
internal sealed class Device(string name)
{
    private int recorded;

    // page: device
    public Decision<Visit> Answer(
        Visit visit,
        VisitStep step,
        string itemId,
        ChecklistAnswer answer,
        LocalDateTime at
    ) => ((OngoingVisit)visit).Answer(step, itemId, answer, at).Then(answered => Own(visit, answered));

    private Decision<Visit> Own(Visit before, Visit after) =>
        before.Apply(after.Run.Journal[^1] with { EventId = NextId(), Sequence = null });

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"{name}-{++recorded}");
    // page: end
}
