using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The facts and clauses that trips cite; identifiers only, nothing personal.</summary>
internal static class TripFacts
{
    internal const string KeyPointsField = "key-points";
    internal const string PlacesField = "places";
    internal const string CustomerField = "customer";
    internal const string ReportDue = "report-due";
    internal const string ProposalDue = "proposal-due";

    internal static ClauseId Application { get; } = ClauseId.Parse("TRIP-01");
    internal static ClauseId Itinerary { get; } = ClauseId.Parse("TRIP-02");
    internal static ClauseId Fruitless { get; } = ClauseId.Parse("TRIP-03");
    internal static ClauseId Report { get; } = ClauseId.Parse("TRIP-04");
    internal static ClauseId Frequency { get; } = ClauseId.Parse("TRIP-05");
    internal static ClauseId Counting { get; } = ClauseId.Parse("LIB-TRIP-01");
    internal static ClauseId Exception { get; } = ClauseId.Parse("LIB-TRIP-02");

    internal static Fact ContactsGiven { get; } =
        new("contacts-given", FactValue.Of(true), new("each customer has a contact", "每位客户均有联系方式"));

    internal static Fact Cleared { get; } =
        new(
            "cleared",
            FactValue.Of(true),
            new("no customer stays refused in principle", "没有仍属原则上不批准的客户")
        );

    internal static Fact Trip(string trip) => new("trip", FactValue.Of(trip), new("trip", "出差"));

    internal static Fact Customer(string customer) =>
        new("customer", FactValue.Of(customer), new("customer", "客户"));

    internal static Fact Place(string place) => new("place", FactValue.Of(place), new("place", "地点"));

    internal static Fact KeyPoints(int count) =>
        new("key-points", FactValue.Of(count), new("key points", "出差要点数"));

    internal static Fact Line(int line) => new("line", FactValue.Of(line), new("line", "行"));

    internal static Fact Visit(string visit) => new("visit", FactValue.Of(visit), new("visit", "拜访"));

    internal static Fact Visits(int count) =>
        new(
            "fruitless-visits",
            FactValue.Of(count),
            new("visits without breakthrough", "未取得突破的拜访次数")
        );

    internal static Fact Limit(long limit) =>
        new("limit", FactValue.Of(limit), new("visits that are enough", "次数界限"));

    internal static Fact At(string name, LocalDateTime at, string english, string chinese) =>
        new(name, FactValue.Of(at), new(english, chinese));

    internal static Fact Applied(LocalDateTime at) =>
        At("applied-at", at, "application handed in", "提交申请时间");

    internal static Fact Plan(CustomerPlan plan) =>
        new("plan", FactValue.Of(plan.PlanId), new("plan for the customer", "客户计划"));

    internal static Fact Standing(TripStanding standing) =>
        Fact.Named(
            "standing",
            Kebab.Of(standing),
            new("standing of the customer", "客户状况"),
            TripLabels.Of(standing)
        );

    internal static Fact Role(ProcessRole role) =>
        Fact.Named("role", role.Id, new("role", "角色"), role.Label);

    /// <summary>What is kept of an exception: for whom, by whom, in which role, why and when.</summary>
    internal static ValueList<Fact> Override(TripOverride made) =>
        [
            new(
                "override",
                FactValue.Of(made.CustomerId),
                new("exception for the customer", "准许例外的客户")
            ),
            new("override-by", FactValue.Of(made.By), new("exception made by", "例外准许人")),
            Fact.Named("override-role", made.Role.Id, new("in the role", "准许人角色"), made.Role.Label),
            new("override-reason", FactValue.Of(made.Reason), new("reason of the exception", "例外理由")),
            At("override-at", made.At, "exception made at", "准许例外的时间"),
        ];
}
