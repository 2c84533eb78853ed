using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Customers;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Customers.Value;

/// <summary>Tiers of contribution, and how many customers were retained.</summary>
public class ContributionAndRetention
{
    [Fact]
    public void A_tier_as_a_row() =>
        Assert.Equal(
            new ContributionRow(
                "C-1",
                12_500.50m,
                "CNY",
                "silver",
                "银级",
                "gold",
                37_499.50m,
                "bronze",
                2_500.50m
            ),
            ContributionTiers
                .Assess("C-1", Money.Of(12_500.50m, Currency.Cny), ValueCases.Host)
                .Accepted()
                .ToRow(Language.Chinese)
        );

    [Fact]
    public void Beyond_the_last_tier_there_is_none()
    {
        ContributionTier gold = ContributionTiers
            .Assess("C-1", Money.Of(50_000, Currency.Cny), ValueCases.Host)
            .Accepted();
        Assert.Null(gold.MissingForNext);
        Assert.Equal(Money.Of(0, Currency.Cny), gold.Spare);
        Assert.Equal("C-1: gold", gold.ToString());
        Assert.Null(
            ContributionTiers.Assess("C-1", Money.Of(1, Currency.Cny), ValueCases.Host).Accepted().Spare
        );
    }

    [Fact]
    public void More_contribution_never_gives_a_lower_tier_and_what_is_missing_gives_the_next() =>
        Law.Holds(
            Arb.From(
                from units in Law.Whole(0, 12_000_000)
                from more in Law.Whole(0, 3_000_000)
                select (Units: units, More: more)
            ),
            any =>
            {
                ContributionTier tier = TierOf(any.Units);
                Assert.True(TierOf(any.Units + any.More).Standing.Place >= tier.Standing.Place);
                if (tier.MissingForNext is { } missing)
                {
                    Assert.Equal(
                        tier.Standing.Place + 1,
                        TierOf(any.Units + missing.MinorUnits).Standing.Place
                    );
                    Assert.Equal(
                        tier.Standing.Place,
                        TierOf(any.Units + missing.MinorUnits - 1).Standing.Place
                    );
                }
            }
        );

    [Fact]
    public void The_rate_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        Law.Holds(
            Arb.From(
                from begin in Gen.SubListOf(Enumerable.Range(0, 12))
                from end in Gen.SubListOf(Enumerable.Range(0, 15))
                select (Begin: begin.ToArray(), End: end.ToArray())
            ),
            any =>
            {
                Decision<RetentionRate> decision = RetentionRate.Of(Ids(any.Begin), Ids(any.End));
                if (any.Begin.Length == 0)
                {
                    Assert.Equal(["customers.retention-base-empty"], decision.Refused().Codes());
                    return;
                }

                RetentionRate rate = decision.Accepted();
                int still = any.Begin.Count(any.End.Contains);
                Assert.Equal(new Ratio(still, any.Begin.Length), rate.Rate);
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
                int retained = why.FactsNamed("retained").Count;
                Assert.Equal(
                    new Ratio(retained, retained + why.FactsNamed("lost").Count),
                    why.Outcome.As<Ratio>()
                );
                Assert.Equal(rate.Rate, why.Outcome.As<Ratio>());
            },
            cases: 300
        );

    [Fact]
    public void A_rate_as_a_row_and_in_words()
    {
        Decision<RetentionRate> decision = RetentionRate.Of(["C-1", "C-2", "C-3"], ["C-3", "C-1"]);
        Assert.Equal(new RetentionRow(3, 2, 1, 66.67m), decision.Accepted().ToRow());
        Assert.Equal("2 of 3.", decision.Explained().Answer.English);
        Assert.Equal("3个客户中保有2个。", decision.Explained().Answer.Chinese);
    }

    [Fact]
    public void Whoever_stands_twice_is_named_with_the_list() =>
        Assert.Equal(
            [
                "Customer C-1 stands twice in the list 'at the beginning'. Give each customer once.",
                "Customer C-2 stands twice in the list 'at the end'. Give each customer once.",
            ],
            RetentionRate.Of(["C-1", "C-1"], ["C-2", "C-2"]).Refused().Messages(Language.English)
        );

    [Fact]
    public void An_identifier_is_needed()
    {
        Assert.Throws<ArgumentException>(
            "customerId",
            () => ContributionTiers.Assess(" ", default, ValueCases.Host)
        );
        Assert.Throws<ArgumentNullException>("policy", () => ContributionTiers.Assess("C-1", default, null!));
        Assert.Throws<ArgumentNullException>("atTheEnd", () => RetentionRate.Of([], null!));
    }

    private static ContributionTier TierOf(long units) =>
        ContributionTiers
            .Assess("C-1", Money.FromMinorUnits(units, Currency.Cny), ValueCases.Host)
            .Accepted();

    private static ValueList<string> Ids(int[] numbers) =>
        numbers.Select(number => $"C-{number}").ToValueList();
}
