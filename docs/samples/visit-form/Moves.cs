using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Visits;

namespace SalesProcess.VisitForm;

/// <summary>Makes any move of a visit by the row that the visit lists: the form needs no method of its own for each.</summary>
internal static class Moves
{
    // page: make
    public static Decision<Visit> Make(
        Visit visit,
        VisitMove move,
        ValueList<Fact> given,
        LocalDateTime at
    ) =>
        visit.Apply(
            new ProcessEvent
            {
                EventId = string.Create(CultureInfo.InvariantCulture, $"form-{visit.Run.Journal.Count + 1}"),
                Move = move.Move.Id,
                Role = visit.Run.Case.Actor!.Role,
                By = visit.Plan.VisitorId,
                At = at,
                Facts = given,
            }
        );
    // page: end
}
