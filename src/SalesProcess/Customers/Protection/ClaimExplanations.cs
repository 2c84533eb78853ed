using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Puts an accepted claim into words.</summary>
internal static class ClaimExplanations
{
    internal static readonly ClauseId Holdings = ClauseId.Parse("LIB-OWN-31");

    internal static Fact ClaimedToday(ClaimRequest request) =>
        new(
            "claimed-today",
            FactValue.Of(request.ClaimedToday),
            new("claimed on the date before", "当日此前已领取数")
        );

    internal static Fact Asked(int asked) => new("asked", FactValue.Of(asked), new("asked for", "本次数量"));

    internal static Explanation Of(
        ClaimRequest request,
        AcceptedClaim claim,
        HoldingStanding before,
        IReadOnlyDictionary<string, LocalDateTime> claimableFrom,
        ValueList<PolicyReading> readings
    )
    {
        string owner = request.Claimant.OwnerId;
        string count = claim.Changes.Count.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Decision = "customers.claim",
            Question = new(
                $"May {owner} claim what is asked for in {request.RequestId} at {FactValue.Of(request.At)}?",
                $"{owner}能否于{FactValue.Of(request.At)}领取{request.RequestId}所列客户？"
            ),
            Answer = new(
                $"Yes: {English.Count(claim.Changes.Count, "customer")}.",
                $"可以：共{count}个客户。"
            ),
            Outcome = FactValue.Of(claim.Changes.Count),
            Clauses = [PoolClaims.Pool, ClauseId.Parse("LIB-OWN-30"), Holdings, ClauseId.Parse("LIB-OWN-32")],
            Facts =
            [
                ProtectionFacts.At(request.At),
                .. before.Facts(),
                ClaimedToday(request),
                Asked(claim.Holdings.Counted - before.Counted),
            ],
            Readings = readings,
            Steps = request
                .Customers.OrderBy(one => one.Customer.CustomerId, StringComparer.Ordinal)
                .Select(one => StepOf(one, request, claimableFrom))
                .ToValueList(),
        };
    }

    private static Explanation StepOf(
        PoolCustomer one,
        ClaimRequest request,
        IReadOnlyDictionary<string, LocalDateTime> claimableFrom
    )
    {
        string customer = one.Customer.CustomerId;
        bool hasCoolOff = claimableFrom.TryGetValue(customer, out LocalDateTime from);
        return new()
        {
            Decision = "customers.claimable",
            Question = new(
                $"May customer {customer} be claimed by {request.Claimant.OwnerId}?",
                $"{request.Claimant.OwnerId}能否领取客户{customer}？"
            ),
            Answer = hasCoolOff
                ? new($"From {FactValue.Of(from)} on.", $"自{FactValue.Of(from)}起可以领取。")
                : new("Yes, it is in the pool.", "可以，该客户在公海。"),
            Outcome = FactValue.Of(true),
            Clauses = hasCoolOff
                ? [PoolClaims.Pool, ClauseId.Parse(one.PreviousOwnerId is null ? "LIB-OWN-29" : "LIB-OWN-28")]
                : [PoolClaims.Pool],
            Facts =
            [
                CustomerFacts.Customer(customer),
                CoolOffs.Since(one),
                .. one.PreviousOwnerId is { } previous
                    ? (Fact[])
                        [new("previous-owner", FactValue.Of(previous), new("previous owner", "原归属人"))]
                    : [],
                .. hasCoolOff ? (Fact[])[CoolOffs.From(from)] : [],
            ],
        };
    }
}
