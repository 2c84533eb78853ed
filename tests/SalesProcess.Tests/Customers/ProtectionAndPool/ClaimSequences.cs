using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>Any sequence of claims is decided as an independent model decides it, and stays within every limit.</summary>
public class ClaimSequences
{
    [Fact]
    public void Are_decided_as_the_model_decides_them() =>
        Law.Holds(
            AnyClaims.Any,
            script =>
            {
                var model = new ClaimModel(script);
                Assert.Equal(
                    model.Run().Select(one => $"R-{one.Claim:00}: {one.IsAccepted}"),
                    Decided(script.ToRequests(), script)
                        .Select(one => $"{one.Request.RequestId}: {one.Decision.IsAccepted}")
                );
            },
            cases: 1_000
        );

    [Fact]
    public void Stay_within_capacity_and_limit_and_give_no_customer_to_two() =>
        Law.Holds(
            AnyClaims.Any,
            script =>
            {
                OwnershipChange[] changes =
                [
                    .. Decided(script.ToRequests(), script)
                        .Where(one => one.Decision.IsAccepted)
                        .SelectMany(one => one.Decision.Accepted().Changes),
                ];
                Assert.Equal(
                    changes.Length,
                    changes.Select(change => change.CustomerId).Distinct(StringComparer.Ordinal).Count()
                );
                Assert.All(
                    changes.GroupBy(change => (change.OwnerId, change.At.Date)),
                    day => Assert.True(day.Count() <= script.Limit)
                );
                Assert.All(
                    changes
                        .Where(change => change.CustomerId != "C-0")
                        .GroupBy(change => change.OwnerId, StringComparer.Ordinal),
                    held => Assert.True(held.Count() <= script.Capacity)
                );
                Assert.All(changes, change => Assert.Equal(OwnershipCause.Claim, change.Cause));
            },
            cases: 500
        );

    [Fact]
    public void Come_out_the_same_in_every_order() =>
        Law.Holds(
            AnyClaims.Any,
            script =>
            {
                ValueList<ClaimRequest> requests = script.ToRequests();
                string[] expected = [.. Decided(requests, script).Select(one => one.ToString())];
                Assert.Equal(
                    expected,
                    Decided(requests.Reverse().ToValueList(), script).Select(one => one.ToString())
                );
                Assert.Equal(
                    expected,
                    Decided(
                            requests
                                .Select(one => one with { Customers = one.Customers.Reverse().ToValueList() })
                                .OrderBy(one => one.RequestId[^1])
                                .ToValueList(),
                            script
                        )
                        .Select(one => one.ToString())
                );
            },
            cases: 300
        );

    [Fact]
    public void Name_every_reason_of_a_refused_claim() =>
        Law.Holds(
            AnyClaims.Any,
            script =>
                Assert.All(
                    Decided(script.ToRequests(), script).Where(one => !one.Decision.IsAccepted),
                    one =>
                    {
                        // without what is refused of single customers, only limits remain; they name what remains
                        RefusalReason[] limits =
                        [
                            .. one
                                .Decision.Refused()
                                .Reasons.Where(reason =>
                                    reason.Code == ClaimRefusals.DailyLimit.Code
                                    || reason.Code == ClaimRefusals.Capacity.Code
                                ),
                        ];
                        Assert.All(
                            limits,
                            limit =>
                                Assert.True(
                                    limit.FactNamed("asked").AsWhole()
                                        > limit.FactNamed("remaining").AsWhole()
                                )
                        );
                    }
                ),
            cases: 300
        );

    [Fact]
    public void Two_claims_of_one_identifier_are_a_bug_of_the_caller()
    {
        ClaimRequest one = new ClaimScript([new(0, [3], 0)], 1, 1, 0).ToRequests()[0];
        Assert.Throws<ArgumentException>(
            "requests",
            () => ClaimOrder.Decide([one, one], ProtectionPolicy.Host)
        );
    }

    private static ValueList<ClaimOutcome> Decided(ValueList<ClaimRequest> requests, ClaimScript script) =>
        ClaimOrder.Decide(requests, PolicyOf(script));

    private static PolicyEdition PolicyOf(ClaimScript script) =>
        ProtectionPolicy.With(
            ("claims-per-day", $"{script.Limit}"),
            ("holding-capacity", $"{script.Capacity}"),
            ("cool-off-previous-owner-days", $"{script.CoolOffDays}"),
            ("cool-off-new-data-days", $"{script.CoolOffDays}")
        );
}
