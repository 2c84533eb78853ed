using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.VisitStream;

/// <summary>Records events on a visit that others write to at the same time.</summary>
internal sealed class VisitWriter(VisitStream stream, Visit known, string name)
{
    /// <summary>The visit as far as this writer knows it.</summary>
    public Visit Known { get; private set; } = known;

    /// <summary>How often another writer was faster.</summary>
    public int Conflicts { get; private set; }

    // page: record
    /// <summary>Does something to the newest visit; refused if the newest visit does not take it.</summary>
    public Decision<Visit> Record(string eventId, Func<OngoingVisit, Decision<OngoingVisit>> intent)
    {
        while (true)
        {
            if (Known.Run.Journal.FirstOrDefault(row => row.EventId == eventId) is { } onRecord)
            {
                return Known.Apply(onRecord); // a message that arrives twice counts once
            }

            Visit before = Known;
            Decision<Visit> decision = intent((OngoingVisit)before)
                .Then(done => before.Apply(Own(done.Run.Journal[^1], eventId)));
            if (decision.TryGetValue(out Visit? after, out _))
            {
                ValueList<ProcessEvent> journal = after.Run.Journal;
                if (stream.TryAppend(journal.Count, journal[^1]))
                {
                    Known = after;
                    return decision;
                }

                Conflicts++;
            }

            // another was faster, or the refusal is by an old version: what does the newest one say?
            Known = Value(stream.CatchUp(before));
            if (!decision.IsAccepted && Known == before)
            {
                return decision;
            }
        }
    }

    private ProcessEvent Own(ProcessEvent made, string eventId) =>
        made with
        {
            EventId = eventId,
            By = name,
            Sequence = null,
        };

    // page: end

    private static Visit Value(Decision<Visit> decision) =>
        decision.Match(
            (visit, _) => visit,
            refusal => throw new InvalidOperationException(refusal.ToString())
        );
}
