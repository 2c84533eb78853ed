using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>
/// Known answers from outside, from the source and the tests of CordysCRM (1Panel-dev/CordysCRM), CustomerPoolService: a
/// capacity of one that is used up; five, of six held customers three that do not count; the cool-off of the previous owner.
/// </summary>
public class KnownClaims
{
    private static readonly LocalDateTime Returned = new(2026, 10, 1, 15, 0);

    [Fact]
    public void A_capacity_of_one_with_one_held_leaves_none()
    {
        Decision<AcceptedClaim> claim = Claim(Holder(1, ["other"]), 1, Returned.PlusDays(8));
        RefusalReason no = Assert.Single(claim.Refused().Reasons);
        Assert.Equal("customers.claim-capacity", no.Code.Code);
        Assert.Equal(0, no.FactNamed("remaining").AsWhole());
    }

    // theirs refuses three customers, too, and says that nothing remains
    [Fact]
    public void Of_six_held_three_do_not_count_so_two_of_five_remain()
    {
        Holder six = Holder(5, ["other", "other", "other", "signed", "signed", "key-account"]);
        RefusalReason no = Assert.Single(Claim(six, 3, Returned.PlusDays(8)).Refused().Reasons);
        Assert.Equal("customers.claim-capacity", no.Code.Code);
        Assert.Equal(2, no.FactNamed("remaining").AsWhole());
        Assert.Equal(
            "H-3 (signed), H-4 (signed), H-5 (key-account)",
            no.FactNamed("excluded").Show(Language.English)
        );
        Assert.Equal(0, Claim(six, 2, Returned.PlusDays(8)).Accepted().Holdings.Remaining);
    }

    [Fact]
    public void Seven_days_are_seven_times_24_hours_and_the_very_end_of_them_is_free()
    {
        LocalDateTime end = Returned.PlusHours(7 * 24);
        Assert.Equal(
            ["customers.claim-cool-off-previous-owner"],
            Claim(new Holder("P-1"), 1, end.PlusTicks(-1)).Refused().Codes()
        );
        Assert.True(Claim(new Holder("P-1"), 1, end).IsAccepted);
    }

    private static Holder Holder(long capacity, string[] reasons) =>
        new("P-1")
        {
            Capacity = capacity,
            Holdings = reasons
                .Select((reason, i) => new Holding($"H-{i}") { Reasons = [reason] })
                .ToValueList(),
        };

    private static Decision<AcceptedClaim> Claim(Holder claimant, int count, LocalDateTime at) =>
        PoolClaims.Decide(
            new ClaimRequest(
                "R-1",
                claimant,
                Enumerable
                    .Range(0, count)
                    .Select(i => new PoolCustomer(new Holding($"C-{i}"), Returned)
                    {
                        PreviousOwnerId = "P-1",
                    })
                    .ToValueList(),
                at
            ),
            ProtectionPolicy.Host
        );
}
