using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>A review of many customers says of each what its own standing says, in one order.</summary>
public class ReviewLaws
{
    private static readonly LocalDate Day = new(2026, 9, 28);

    [Fact]
    public void Says_of_each_customer_what_its_own_standing_says_whatever_the_order_of_the_list() =>
        Law.Holds(
            Customers,
            customers =>
            {
                ProtectionReview review = Review(customers);
                Assert.Equal(review, Review([.. customers.Reverse()]));
                Assert.Equal(
                    customers
                        .Select(one => Protection.Of(one, Day, ProtectionPolicy.Host).Accepted().ToString())
                        .Order(StringComparer.Ordinal),
                    review.Standings.Select(one => one.ToString()).Order(StringComparer.Ordinal)
                );
                Assert.Equal(
                    review.Standings.Select(one => one.ToRow(Language.English)),
                    review.ToRows(Language.English)
                );
            },
            cases: 300
        );

    [Fact]
    public void Lists_the_earliest_last_day_first_and_those_without_one_last() =>
        Law.Holds(
            Customers,
            customers =>
            {
                ValueList<ProtectionStanding> standings = Review(customers).Standings;
                Assert.All(
                    standings.Zip(standings.Skip(1)),
                    pair =>
                        Assert.True(
                            pair.Second.ReleasedFrom is null
                                || pair.First.ReleasedFrom < pair.Second.ReleasedFrom
                                || (
                                    pair.First.ReleasedFrom == pair.Second.ReleasedFrom
                                    && string.CompareOrdinal(pair.First.CustomerId, pair.Second.CustomerId)
                                        < 0
                                )
                        )
                );
            },
            cases: 300
        );

    [Fact]
    public void Releases_exactly_those_whom_the_end_of_protection_releases() =>
        Law.Holds(
            Customers,
            customers =>
                Assert.Equal(
                    customers
                        .Where(one =>
                            Release
                                .Decide(
                                    one,
                                    new ReleaseRequest(
                                        ReleaseWay.EndOfProtection,
                                        "job",
                                        Day.At(LocalTime.Noon)
                                    ),
                                    ProtectionPolicy.Host
                                )
                                .IsAccepted
                        )
                        .Select(one => one.CustomerId)
                        .Order(StringComparer.Ordinal),
                    Review(customers).ToRelease.Select(one => one.CustomerId).Order(StringComparer.Ordinal)
                ),
            cases: 300
        );

    [Fact]
    public void Names_every_customer_whose_protection_cannot_be_worked_out()
    {
        HeldCustomer one = Customer(0, 0, "");
        Refusal refusal = ProtectionReview
            .Of(
                [
                    one,
                    one with
                    {
                        CustomerId = "C-8",
                        LastFollowUpOn = Day.PlusDays(1),
                    },
                    one with
                    {
                        CustomerId = "C-7",
                        LastFollowUpOn = Day.PlusDays(2),
                    },
                ],
                Day,
                ProtectionPolicy.Host
            )
            .Refused();
        Assert.Equal(["C-7", "C-8"], refusal.Reasons.Select(reason => reason.FactNamed("customer").Text));
        // what is missing for all of them is named once
        Assert.Equal(
            ["policies.value-from-host"],
            ProtectionReview
                .Of(
                    [one, one with { CustomerId = "C-7" }],
                    Day,
                    ProtectionPolicy.With(("protection-windows", ""))
                )
                .Refused()
                .Codes()
        );
    }

    private static ProtectionReview Review(HeldCustomer[] customers) =>
        ProtectionReview.Of(customers.ToValueList(), Day, ProtectionPolicy.Host).Accepted();

    private static Arbitrary<HeldCustomer[]> Customers =>
        (
            from count in Gen.Choose(0, 8)
            from facts in Gen.CollectToArray(
                Enumerable.Repeat(
                    from contract in Gen.Choose(60, 100)
                    from open in Gen.Elements("", "", "", "open-order")
                    select (contract, open),
                    count
                )
            )
            select facts.Select((one, i) => Customer(i, one.contract, one.open)).ToArray()
        ).ThatShrinks(customers => customers.Select((_, i) => customers.Where((_, at) => at != i).ToArray()));

    private static HeldCustomer Customer(int number, int contract, string open) =>
        new()
        {
            CustomerId = $"C-{number}",
            OwnerId = "P-1",
            AcquiredOn = new(2026, 1, 5),
            AcquiredBy = OwnershipCause.Assignment,
            ContractEndsOn = Day.PlusDays(-contract),
            OpenMatters = open.Length == 0 ? [] : [open],
        };
}
