using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How one customer of a trip application stands: the visits without breakthrough, and what came of it.</summary>
/// <remarks>Made by <see cref="TripReview"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TripCustomerStanding
{
    internal TripCustomerStanding(
        string customerId,
        ValueList<PastVisit> fruitless,
        LocalDateTime? lastBreakthrough,
        CustomerPlan? newPlan,
        TripStanding standing
    ) =>
        (CustomerId, Fruitless, LastBreakthrough, NewPlan, Standing) = (
            customerId,
            fruitless,
            lastBreakthrough,
            newPlan,
            standing
        );

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The visits without breakthrough since the last breakthrough, the earliest first.</summary>
    public ValueList<PastVisit> Fruitless { get; }

    /// <summary>When the last breakthrough was; null if there was none.</summary>
    public LocalDateTime? LastBreakthrough { get; }

    /// <summary>The latest plan that was made after the last visit without breakthrough; null if there is none.</summary>
    public CustomerPlan? NewPlan { get; }

    /// <summary>What came of it.</summary>
    public TripStanding Standing { get; private init; }

    /// <summary>Answers customer, number of visits and standing.</summary>
    /// <returns>Such as <c>C-7: 3 without breakthrough, refused-in-principle</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CustomerId}: {Fruitless.Count} without breakthrough, {Kebab.Of(Standing)}"
        );

    internal TripCustomerStanding Excepted() => this with { Standing = TripStanding.Excepted };

    internal IEnumerable<Fact> Facts =>
        [
            TripFacts.Customer(CustomerId),
            .. LastBreakthrough is { } at
                ? (Fact[])[TripFacts.At("last-breakthrough", at, "last breakthrough", "最近一次突破")]
                : [],
            TripFacts.Visits(Fruitless.Count),
            .. Fruitless.Select(visit =>
                TripFacts.At("fruitless-at", visit.At, "visit without breakthrough", "未取得突破的拜访")
            ),
            .. NewPlan is { } plan
                ? (Fact[])
                    [
                        TripFacts.Plan(plan),
                        TripFacts.At("plan-made-at", plan.MadeAt, "plan made at", "计划制订时间"),
                    ]
                : [],
            TripFacts.Standing(Standing),
        ];
}
