using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Whether a trip went to no other places than those that were applied for, or permitted before.</summary>
public static class TripItinerary
{
    /// <summary>Checks the places of a trip.</summary>
    /// <param name="application">The approved application.</param>
    /// <param name="visited">The places that were visited, in any order.</param>
    /// <param name="permissions">What the sales manager permitted besides.</param>
    /// <returns>The places, in the order of arrival, each once; refused with each arrival at a place that was neither
    /// applied for nor permitted before, and with each permission of another role. Places are compared letter by
    /// letter.</returns>
    [Implements("TRIP-02")]
    public static Decision<ValueList<string>> Check(
        TripApplication application,
        ValueList<VisitedPlace> visited,
        ValueList<PermittedPlace> permissions
    )
    {
        ArgumentNullException.ThrowIfNull(application);
        _ = Required.Items(visited);
        _ = Required.Items(permissions);
        ValueList<RefusalReason> reasons =
        [
            .. visited
                .Where(place =>
                    !application.Places.Contains(place.Place)
                    && !permissions.Any(given => Covers(given, place))
                )
                .OrderBy(place => place.At)
                .Select(place =>
                    TripRefusals.PlaceNotReported.Because(
                        TripFacts.Itinerary,
                        TripFacts.Place(place.Place),
                        TripFacts.At("at", place.At, "arrival", "到达时间"),
                        TripFacts.Trip(application.TripId)
                    )
                ),
            .. permissions
                .Where(given => !IsOfManager(given))
                .Select(given =>
                    TripRefusals.PermissionByAnother.Because(
                        TripFacts.Itinerary,
                        TripFacts.Place(given.Place),
                        TripFacts.Role(given.Role)
                    )
                ),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<ValueList<string>>(new Refusal(reasons));
        }

        var places = visited.OrderBy(place => place.At).Select(place => place.Place).Distinct().ToValueList();
        return Decision.Accept(
            places,
            () =>
                new Explanation
                {
                    Decision = "visits.trip-itinerary",
                    Question = new(
                        $"Did the trip '{application.TripId}' go to reported places only?",
                        $"出差“{application.TripId}”是否只前往已报备的地点？"
                    ),
                    Answer = new("Yes.", "是。"),
                    Outcome = FactValue.Of(true),
                    Clauses = [TripFacts.Itinerary],
                    Facts =
                    [
                        TripFacts.Trip(application.TripId),
                        .. application.Places.Select(TripFacts.Place),
                        .. permissions.Select(given => new Fact(
                            "permitted-place",
                            FactValue.Of(given.Place),
                            new("place permitted besides", "另经许可的地点")
                        )),
                        .. places.Select(place => new Fact(
                            "visited-place",
                            FactValue.Of(place),
                            new("place visited", "前往的地点")
                        )),
                    ],
                }
        );
    }

    private static bool Covers(PermittedPlace given, VisitedPlace place) =>
        IsOfManager(given) && given.Place == place.Place && given.At <= place.At;

    private static bool IsOfManager(PermittedPlace given) => given.Role.Id == ProcessRoles.SalesManager.Id;
}
