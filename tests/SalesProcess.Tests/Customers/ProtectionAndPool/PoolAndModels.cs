using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>What the pool decides is decided under the model of ownership in force (K-38).</summary>
public class PoolAndModels
{
    private static readonly LocalDateTime At = new(2026, 10, 9, 10, 0);

    private static readonly HeldCustomer Customer = new()
    {
        CustomerId = "C-1",
        OwnerId = "P-1",
        AcquiredOn = new(2026, 1, 5),
        AcquiredBy = OwnershipCause.Assignment,
        ContractEndsOn = new(2026, 6, 30),
    };

    [Theory]
    [InlineData("personal", false, true, true)]
    [InlineData("shared-pool", true, true, true)]
    [InlineData("split", false, false, true)]
    [InlineData("assigned", false, false, true)]
    public void A_claim_a_release_and_a_hand_over_are_decided_where_the_model_knows_them(
        string model,
        bool claim,
        bool release,
        bool handOver
    )
    {
        PolicyEdition policy = Model(model);
        AssertDecided(claim, Claim(policy, "P-9"), "FILE-S5-SHARE");
        foreach (ReleaseWay way in Enum.GetValues<ReleaseWay>())
        {
            AssertDecided(
                release,
                Release.Decide(Customer, new ReleaseRequest(way, "P-1", At, "no-need"), policy),
                "LIB-OWN-09"
            );
        }

        AssertDecided(handOver, Hand(new HandOverRule.OneSuccessor("P-2"), policy), "OWN-S6-FOLLOW");
        AssertDecided(release, Hand(new HandOverRule.ToPool(), policy), "LIB-OWN-09");
    }

    [Fact]
    public void Customers_are_personal_in_the_built_in_policy_so_that_none_is_claimed() =>
        Assert.Contains("customers.not-in-ownership-model", Claim(Policy.BuiltIn, "P-9").Refused().Codes());

    [Fact]
    public void The_model_is_named_with_every_other_reason()
    {
        Assert.Equal(
            [
                "customers.not-in-ownership-model",
                "customers.claim-cool-off-previous-owner",
                "policies.value-from-host",
            ],
            Claim(
                    ProtectionPolicy.With(
                        ("ownership-model", "\"personal\""),
                        ("claims-per-day", ""),
                        ("cool-off-previous-owner-days", "60")
                    ),
                    "P-1"
                )
                .Refused()
                .Codes()
        );
        Assert.Equal(
            [
                "customers.not-in-ownership-model",
                "customers.protection-fact-after-date",
                "customers.release-not-the-owner",
                "customers.release-reason-needed",
            ],
            Release
                .Decide(
                    Customer with
                    {
                        DealOn = new(2026, 12, 1),
                    },
                    new ReleaseRequest(ReleaseWay.Voluntary, "P-2", At),
                    Model("split")
                )
                .Refused()
                .Codes()
        );
        Assert.Equal(
            ["customers.not-in-ownership-model", "customers.hand-over-receiver-leaves"],
            Hand(new HandOverRule.ToPool(), Model("assigned"), new Holder("P-1")).Refused().Codes()
        );
    }

    [Fact]
    public void What_is_decided_stands_on_the_model()
    {
        Assert.Equal(
            "customers.ownership-way",
            Assert.Single(Claim(ProtectionPolicy.Host, "P-9").Explained().Premises).Decision
        );
        Assert.Equal(
            ["customers.ownership-way", "customers.protection"],
            Release
                .Decide(Customer, new ReleaseRequest(ReleaseWay.Manager, "M-1", At), ProtectionPolicy.Host)
                .Explained()
                .Premises.Select(premise => premise.Decision)
        );
        Assert.Equal(
            ["customers.ownership-way"],
            Hand(new HandOverRule.ToPool(), ProtectionPolicy.Host)
                .Explained()
                .Premises.Select(premise => premise.Decision)
        );
    }

    [Fact]
    public void A_review_releases_nobody_where_the_model_knows_no_release_and_says_so()
    {
        Decision<ProtectionReview> review = ProtectionReview.Of([Customer], At.Date, Model("split"));
        Assert.Empty(review.Accepted().ToRelease);
        Assert.False(review.Accepted().ToRows(Language.English)[0].IsReleasable);
        Assert.Equal(0, review.Accepted().Standings[0].DaysLeft);
        Assert.Equal(
            "customers.not-in-ownership-model",
            Assert.Single(Assert.Single(review.Explained().NotApplied).Unmet).Code.Code
        );
        Assert.Single(ProtectionReview.Of([Customer], At.Date, Model("personal")).Accepted().ToRelease);
    }

    [Fact]
    public void A_customer_has_one_owner_so_nobody_receives_whom_somebody_else_hands_over()
    {
        RefusalReason no = Assert.Single(
            Hand(
                    new HandOverRule.OneSuccessor("P-2"),
                    ProtectionPolicy.Host,
                    new Holder("P-2"),
                    new Holder("P-3") { Holdings = [new("C-1"), new("C-1"), new("C-7")] }
                )
                .Refused()
                .Reasons
        );
        Assert.Equal("customers.hand-over-held-by-receiver", no.Code.Code);
        Assert.Equal(
            "The customer 'C-1' is listed with both 'P-1', who hands it over, and the receiver 'P-3', who holds it. List it with its one owner.",
            no.Message.English
        );
    }

    [Fact]
    public void An_open_item_goes_once_with_its_one_customer()
    {
        var request = new HandOverRequest
        {
            LeaverId = "P-1",
            At = At,
            Customers =
            [
                new(new("C-1")) { OpenItems = [new("V-1", "visit"), new("V-1", "promise")] },
                new(new("C-2")) { OpenItems = [new("V-1", "visit", At.Date)] },
            ],
            Receivers = [new Holder("P-2")],
            Rule = new HandOverRule.InTurn(),
        };
        Assert.Equal(
            "The open item 'V-1' (visit) is listed 2 times, with C-1, C-2. List it once, with its one customer.",
            Assert.Single(HandOver.Decide(request, ProtectionPolicy.Host).Refused().Reasons).Message.English
        );
    }

    [Fact]
    public void To_the_pool_is_a_rule_of_the_library_as_the_source_speaks_of_successors()
    {
        OwnershipChange change = Hand(new HandOverRule.ToPool(), ProtectionPolicy.Host).Accepted().Changes[0];
        Assert.Equal("LIB-OWN-34", change.Clause.ToString());
        Assert.Equal(OwnershipCause.Release, change.Cause);
    }

    [Fact]
    public void An_owner_without_a_name_is_a_fault_of_the_caller()
    {
        var one = new PoolCustomer(new Holding("C-1"), At);
        Assert.Throws<ArgumentException>(() => one with { PreviousOwnerId = " " });
        Assert.Throws<ArgumentException>(() => one with { OwnerId = "" });
        Assert.Throws<ArgumentException>(() => new HandedCustomer(new Holding("C-1")) { Region = "" });
    }

    private static PolicyEdition Model(string model) =>
        ProtectionPolicy.With(("ownership-model", $"\"{model}\""));

    private static Decision<AcceptedClaim> Claim(PolicyEdition policy, string previous) =>
        PoolClaims.Decide(
            new ClaimRequest(
                "R-1",
                new Holder("P-1"),
                [new PoolCustomer(new Holding("C-9"), At.PlusDays(-30)) { PreviousOwnerId = previous }],
                At
            ),
            policy
        );

    private static Decision<HandOverManifest> Hand(
        HandOverRule rule,
        PolicyEdition policy,
        params Holder[] receivers
    ) =>
        HandOver.Decide(
            new HandOverRequest
            {
                LeaverId = "P-1",
                At = At,
                Customers = [new HandedCustomer(new Holding("C-1"))],
                Receivers = receivers.Length == 0 ? [new Holder("P-2")] : [.. receivers],
                Rule = rule,
            },
            policy
        );

    private static void AssertDecided<T>(bool expected, Decision<T> decision, string clause)
    {
        Assert.Equal(expected, decision.IsAccepted);
        if (!expected)
        {
            RefusalReason no = Assert.Single(decision.Refused().Reasons);
            Assert.Equal("customers.not-in-ownership-model", no.Code.Code);
            Assert.Equal(clause, $"{no.Clause}");
        }
    }
}
