using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The rows of the table of a trip that are made twice.</summary>
internal static class TripMoves
{
    internal static ProcessGuard Cleared { get; } =
        Moves.Confirmed(
            "cleared",
            new("no customer stays refused in principle", "没有仍属原则上不批准的客户"),
            "TRIP-03"
        );

    internal static ProcessGuard NoException { get; } =
        new("no-exception", new("no exception is recorded", "未记录例外"), TripFacts.Exception)
        {
            Rule = GuardRule.Not(GuardRule.Recorded("override")),
        };

    internal static ProcessMove ApplyAgain { get; } =
        Apply(
            "apply-again",
            new("hand in the application again", "再次提交申请"),
            "refused",
            "LIB-TRIP-03",
            Moves.Given("change", new("it is named what has changed", "已注明变更内容"), "LIB-TRIP-03")
        );

    internal static ProcessMove Apply(
        string id,
        BilingualText label,
        string from,
        string clause,
        params ProcessGuard[] more
    ) =>
        Moves.Of(
            id,
            label,
            (from, "applied"),
            ProcessRoles.Salesperson,
            clause,
            [
                Moves.Recorded("customer", new("the customers are named", "已列明客户"), "TRIP-01"),
                Moves.Confirmed(
                    "contacts-given",
                    new("it is given how to contact each customer", "已列明每位客户的联系方式"),
                    "TRIP-01"
                ),
                Moves.Recorded("key-points", new("the key points are reported", "已汇报出差要点"), "TRIP-01"),
                Moves.Recorded("place", new("the places are named", "已列明拟前往的地点"), "TRIP-02"),
                .. more,
            ]
        );
}
