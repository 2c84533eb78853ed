using System.Reflection;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>How the values of protection, claims and hand-overs show themselves, and which cases there are.</summary>
public class PoolTexts
{
    private static readonly HeldCustomer Customer = new()
    {
        CustomerId = "C-1",
        OwnerId = "P-1",
        AcquiredOn = new(2026, 1, 5),
        AcquiredBy = OwnershipCause.Assignment,
        ContractEndsOn = new(2026, 6, 30),
    };

    private static readonly LocalDateTime At = new(2026, 9, 29, 9, 0);

    [Fact]
    public void Values_show_identifiers_and_outcomes()
    {
        ProtectionStanding standing = Protection
            .Of(Customer, new(2026, 9, 25), ProtectionPolicy.Host)
            .Accepted();
        Assert.Equal("C-1 of P-1", Customer.ToString());
        Assert.Equal("C-1: protected up to 2026-09-28", standing.ToString());
        Assert.Equal("contract: 2026-09-28", standing.OpenWindows[0].ToString());
        Assert.Equal("manager from 2026-09-23", standing.Reminders[0].ToString());
        var request = new ReleaseRequest(ReleaseWay.EndOfProtection, "job", At);
        Assert.Equal("end-of-protection at 2026-09-29T09:00:00", request.ToString());
        Assert.Equal(
            "C-1: end-of-protection",
            Release.Decide(Customer, request, ProtectionPolicy.Host).Accepted().ToString()
        );
        Assert.Equal(
            "2026-09-25: 0 to release, 1 to remind of, of 1",
            ProtectionReview.Of([Customer], new(2026, 9, 25), ProtectionPolicy.Host).Accepted().ToString()
        );
        ClaimRequest claim = new("R-1", new Holder("P-2"), [new(new Holding("C-9"), At)], At.PlusDays(2));
        Assert.Equal("R-1 by P-2 at 2026-10-01T09:00:00", claim.ToString());
        Assert.Equal("C-9 in the pool since 2026-09-29T09:00:00", claim.Customers[0].ToString());
        ClaimOutcome outcome = ClaimOrder.Decide([claim], ProtectionPolicy.Host)[0];
        Assert.Equal("R-1: accepted", outcome.ToString());
        Assert.Equal("R-1: 1 claimed", outcome.Decision.Accepted().ToString());
        Assert.Equal("P-2: 1 held, 1 count, 4 remain of 5", outcome.Decision.Accepted().Holdings.ToString());
        Assert.Equal("P-2 with 0", claim.Claimant.ToString());
    }

    [Fact]
    public void A_hand_over_shows_who_and_how_many()
    {
        HandOverRequest request = new()
        {
            LeaverId = "P-1",
            At = At,
            Rule = new HandOverRule.ByRegion([new("north", "P-2")]),
            Receivers = [new("P-2")],
            Customers =
            [
                new(new("C-1")) { Region = "north", OpenItems = [new("V-9", "visit", new(2026, 10, 12))] },
            ],
        };
        HandOverManifest manifest = HandOver.Decide(request, ProtectionPolicy.Host).Accepted();
        Assert.Equal("1 customer of P-1, by-region", request.ToString());
        Assert.Equal("C-1", request.Customers[0].ToString());
        Assert.Equal("north: P-2", new RegionReceiver("north", "P-2").ToString());
        Assert.Equal("visit V-9, due 2026-10-12", request.Customers[0].OpenItems[0].ToString());
        Assert.Equal("P-1: 1 customer, 1 open item", manifest.ToString());
        Assert.Equal("C-1: P-1 to P-2, 1 open", manifest.Lines[0].ToString());
        Assert.Equal("C-1 to P-2: visit V-9", manifest.ToRows()[0].ToString());
        Assert.Equal("P-2: 4 remain", manifest.Receivers[0].ToRow().ToString());
    }

    [Fact]
    public void A_row_has_the_labels_of_the_language_and_stable_codes()
    {
        ProtectionStanding standing = Protection
            .Of(Customer, new(2026, 9, 25), ProtectionPolicy.Host)
            .Accepted();
        Assert.Equal(
            new ProtectionRow(
                "C-1",
                "P-1",
                new(2026, 9, 25),
                "protected",
                "受保护",
                new(2026, 9, 28),
                new(2026, 9, 29),
                4,
                IsReleasable: false,
                IsProvisional: false,
                "合同到期后",
                "manager, owner",
                ""
            ),
            standing.ToRow(Language.Chinese)
        );
        ProtectionRow held = Protection
            .Of(
                Customer with
                {
                    OpenMatters = ["open-order", "open-contract"],
                },
                new(2026, 9, 25),
                ProtectionPolicy.Host
            )
            .Accepted()
            .ToRow(Language.English);
        Assert.Equal(
            ("held", (DateOnly?)null, (int?)null, "open contract, open order"),
            (held.StateCode, held.LastProtectedDay, held.DaysLeft, held.Holds)
        );
        Assert.Equal("C-1: held", held.ToString());
    }

    [Fact]
    public void A_rule_of_a_hand_over_is_one_of_five_and_no_other_assembly_can_add_one()
    {
        Type[] all = [.. typeof(HandOverRule).GetNestedTypes()];
        Assert.Equal(
            "ByRegion Evenly InTurn OneSuccessor ToPool",
            string.Join(' ', all.Select(type => type.Name).Order(StringComparer.Ordinal))
        );
        Assert.All(all, type => Assert.True(type.IsSealed));
        Assert.Contains(
            typeof(HandOverRule).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic),
            method => method.IsAbstract && method.IsFamilyAndAssembly
        );
        HandOverRule[] rules =
        [
            new HandOverRule.OneSuccessor("P-2"),
            new HandOverRule.ByRegion([]),
            new HandOverRule.InTurn(),
            new HandOverRule.Evenly(),
            new HandOverRule.ToPool(),
        ];
        Assert.Equal(
            [1, 2, 3, 4, 5],
            rules.Select(rule => rule.Match(_ => 1, _ => 2, _ => 3, _ => 4, _ => 5))
        );
        Assert.All(rules, rule => Assert.Matches("[一-龥]", rule.Label.Chinese));
        Assert.Equal(rules.Length, rules.Select(rule => rule.ToString()).Distinct().Count());
    }

    [Fact]
    public void Names_are_in_both_languages_and_unknown_members_are_bugs_of_the_caller()
    {
        Assert.All(
            Enum.GetValues<ProtectionState>()
                .Select(ProtectionLabels.Of)
                .Concat(Enum.GetValues<WindowBasis>().Select(ProtectionLabels.Of))
                .Concat(Enum.GetValues<ReleaseWay>().Select(ProtectionLabels.Of)),
            label => Assert.Matches("[一-龥]", label.Chinese)
        );
        Assert.Throws<ArgumentOutOfRangeException>("state", () => ProtectionLabels.Of((ProtectionState)4));
        Assert.Throws<ArgumentOutOfRangeException>("basis", () => ProtectionLabels.Of((WindowBasis)6));
        Assert.Throws<ArgumentOutOfRangeException>("way", () => ProtectionLabels.Of((ReleaseWay)3));
        Assert.Throws<ArgumentOutOfRangeException>("Way", () => new ReleaseRequest((ReleaseWay)3, "P-1", At));
        Assert.Throws<ArgumentOutOfRangeException>(
            "AcquiredBy",
            () => Customer with { AcquiredBy = OwnershipCause.Release }
        );
        Assert.Throws<ArgumentOutOfRangeException>("Capacity", () => new Holder("P-1") { Capacity = -1 });
        Assert.Throws<ArgumentException>(
            "Customers",
            () => new ClaimRequest("R-1", new Holder("P-1"), [], At)
        );
    }

    [Fact]
    public void Every_answer_reads_the_same_in_every_culture() =>
        Cultures.Makes(() =>
            string.Join(
                '\n',
                new[] { 25, 28, 29 }.Select(day =>
                    Release
                        .Decide(
                            Customer,
                            new ReleaseRequest(
                                ReleaseWay.EndOfProtection,
                                "job",
                                new LocalDateTime(2026, 9, day, 9, 0)
                            ),
                            ProtectionPolicy.Host
                        )
                        .Match(
                            (_, why) => ExplanationText.Render(why, Language.Chinese),
                            refusal => refusal.ToString()
                        )
                )
            )
        );
}
