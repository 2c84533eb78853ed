using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>What holds of every claim: the edge of a cool-off, room, and what the explanation says.</summary>
public class ClaimLaws
{
    private static readonly LocalDateTime Returned = new(2026, 10, 1, 15, 0);

    [Theory]
    [InlineData("hours", "P-1", "customers.claim-cool-off-previous-owner")]
    [InlineData("hours", null, "customers.claim-cool-off-new-data")]
    [InlineData("calendar-days", "P-1", "customers.claim-cool-off-previous-owner")]
    [InlineData("calendar-days", null, "customers.claim-cool-off-new-data")]
    public void A_cool_off_ends_on_the_dot(string counting, string? previous, string code) =>
        Law.Holds(
            Law.Whole(1, 3_000)
                .SelectMany(days => Law.Whole(0, (24 * 60) - 1).Select(minute => (days, minute)))
                .ThatShrinks(one => one.days > 1 ? [(1L, one.minute), (1L, 0L)] : []),
            one =>
            {
                PolicyEdition policy = ProtectionPolicy.With(
                    ("cool-off-counting", $"\"{counting}\""),
                    ("cool-off-previous-owner-days", $"{one.days}"),
                    ("cool-off-new-data-days", $"{one.days}")
                );
                LocalDateTime since = Returned.Date.AtMidnight().PlusMinutes(one.minute);
                LocalDateTime end =
                    counting == "hours"
                        ? since.PlusHours(24 * one.days)
                        : since.Date.PlusDays((int)one.days + 1).AtMidnight();
                Refusal early = Claim(since, previous, end.PlusNanoseconds(-1), policy).Refused();
                Assert.Equal([code], early.Codes());
                Assert.Equal(end, early.Reasons[0].FactNamed("claimable-from").AsDateTime());
                Assert.Equal("C-9", Claim(since, previous, end, policy).Accepted().Changes[0].CustomerId);
            },
            cases: 200
        );

    [Fact]
    public void No_cool_off_allows_the_claim_at_once() =>
        Assert.True(
            Claim(
                Returned,
                "P-1",
                Returned.PlusNanoseconds(1),
                ProtectionPolicy.With(("cool-off-previous-owner-days", "0"), ("cool-off-counting", ""))
            ).IsAccepted
        );

    [Theory]
    [InlineData("P-1")]
    [InlineData("P-9")]
    public void The_moment_of_the_return_is_the_return_and_the_claim_comes_after_it(string previous)
    {
        RefusalReason no = Assert.Single(
            Claim(Returned, previous, Returned, ProtectionPolicy.With(("cool-off-previous-owner-days", "0")))
                .Refused()
                .Reasons
        );
        Assert.Equal(("customers.claim-not-yet-in-pool", "LIB-OWN-08"), (no.Code.Code, $"{no.Clause}"));
        Assert.True(
            Claim(
                Returned,
                previous: null,
                Returned,
                ProtectionPolicy.With(("cool-off-new-data-days", "0"))
            ).IsAccepted
        );
    }

    [Fact]
    public void A_cool_off_of_no_days_ends_on_the_last_of_all_dates_too() =>
        Assert.True(
            Claim(
                LocalDate.MaxIsoValue.AtMidnight(),
                previous: null,
                LocalDate.MaxIsoValue.AtMidnight(),
                ProtectionPolicy.With(("cool-off-new-data-days", "0"))
            ).IsAccepted
        );

    [Fact]
    public void A_cool_off_that_leads_beyond_all_dates_is_refused()
    {
        LocalDateTime last = LocalDate.MaxIsoValue.AtMidnight();
        Assert.Equal(
            ["customers.claim-cool-off-beyond-all-dates"],
            Claim(last, "P-1", last.PlusHours(1), ProtectionPolicy.Host).Refused().Codes()
        );
    }

    [Fact]
    public void What_remains_is_the_capacity_less_what_counts() =>
        Law.Holds(
            Held.ThatShrinks(one => one.Reasons.Length > 0 ? [(one.Reasons[1..], one.Capacity)] : []),
            one =>
            {
                Holder holder = new("P-1")
                {
                    Capacity = one.Capacity,
                    Holdings = one
                        .Reasons.Select((reason, i) => new Holding($"C-{i}") { Reasons = [reason] })
                        .ToValueList(),
                };
                HoldingStanding standing = HoldingStanding.Of(holder, ProtectionPolicy.Host).Accepted();
                int counted = one.Reasons.Count(reason => reason == "other");
                Assert.Equal(one.Reasons.Length, standing.Owned);
                Assert.Equal(counted, standing.Counted);
                Assert.Equal(Math.Max(0, one.Capacity - counted), standing.Remaining);
                Assert.Equal(Math.Max(0, counted - one.Capacity), standing.Exceeding);
                Assert.Equal(
                    standing,
                    HoldingStanding
                        .Of(
                            holder with
                            {
                                Holdings = holder.Holdings.Reverse().ToValueList(),
                            },
                            ProtectionPolicy.Host
                        )
                        .Accepted()
                );
            },
            cases: 300
        );

    [Fact]
    public void An_accepted_claim_is_worked_out_again_from_its_explanation() =>
        Law.Holds(
            AnyClaims.Any,
            script =>
                Assert.All(
                    ClaimOrder.Decide(script.ToRequests(), ProtectionPolicy.Host),
                    outcome =>
                        outcome.Decision.Switch(
                            (claim, why) =>
                            {
                                long limit = Read(why, "customers.claims-per-day");
                                Assert.Equal(why.Outcome, FactValue.Of(why.Steps.Count));
                                Assert.Equal(claim.Changes.Count, why.Steps.Count);
                                Assert.Equal(
                                    limit - why.FactNamed("claimed-today").AsWhole() - why.Steps.Count,
                                    claim.ClaimsLeftToday
                                );
                                Assert.Equal(
                                    Math.Max(
                                        0,
                                        Read(why, "customers.holding-capacity")
                                            - why.FactNamed("owned").AsWhole()
                                            + why.FactNamed("excluded-count").AsWhole()
                                    ),
                                    why.FactNamed("remaining").AsWhole()
                                );
                                Assert.True(
                                    why.FactNamed("asked").AsWhole() <= why.FactNamed("remaining").AsWhole()
                                );
                                Assert.All(
                                    why.Steps,
                                    step =>
                                        Assert.True(
                                            step.FindFact("claimable-from") is not { } from
                                                || from.AsDateTime() <= why.FactNamed("at").AsDateTime()
                                        )
                                );
                            },
                            _ => { }
                        )
                ),
            cases: 300
        );

    private static FsCheck.Gen<(string[] Reasons, long Capacity)> Held =>
        from count in Gen.Choose(0, 8)
        from reasons in Gen.CollectToArray(
            Enumerable.Repeat(Gen.Elements("other", "signed", "key-account"), count)
        )
        from capacity in Gen.Choose(0, 6)
        select (reasons, (long)capacity);

    private static Decision<AcceptedClaim> Claim(
        LocalDateTime since,
        string? previous,
        LocalDateTime at,
        PolicyEdition policy
    ) =>
        PoolClaims.Decide(
            new ClaimRequest(
                "R-1",
                new Holder("P-1"),
                [new PoolCustomer(new Holding("C-9"), since) { PreviousOwnerId = previous }],
                at
            ),
            policy
        );

    private static long Read(Explanation why, string parameter) =>
        why.Readings.Single(reading => reading.Parameter == parameter).Value.AsWhole();
}
