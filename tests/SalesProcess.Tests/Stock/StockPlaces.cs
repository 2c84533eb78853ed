using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Which rule judges a line: the policy says for each place whether a band or an exact match (K-34).</summary>
public class StockPlaces
{
    [Theory]
    [InlineData(StockPlace.Counter, StockRule.NormalBand, StockStatus.Normal, "STOCK-COUNTER-04")]
    [InlineData(StockPlace.OwnStore, StockRule.ExactMatch, StockStatus.Short, "STOCK-S18-COUNT")]
    [InlineData(StockPlace.Dealer, StockRule.ExactMatch, StockStatus.Short, "STOCK-DEALER-GRID")]
    public void Thirty_of_forty_within_a_band_of_20_to_50(
        StockPlace place,
        StockRule rule,
        StockStatus status,
        string clause
    )
    {
        Decision<StockFinding> decision = StockCount.Assess(
            Lines.Tea(30) with
            {
                Place = place,
            },
            Policy.BuiltIn
        );
        Assert.Equal((rule, status), (decision.Accepted().Rule, decision.Accepted().Status));
        Explanation why = decision.Explained();
        Assert.Equal(clause, why.Clauses[0].ToString());
        PolicyReading reading = Assert.Single(why.Readings);
        Assert.Equal("K-34", reading.Conflict);
        Assert.Equal(clause, reading.Clause.ToString());
    }

    [Theory]
    [InlineData(39, "Short by 1 pcs; replenish 21 pcs.", "短缺1 pcs；补货21 pcs。")]
    [InlineData(40, "Normal; the count matches.", "正常，账实相符。")]
    [InlineData(42, "Over by 2 pcs, worth CNY 25.00.", "溢余2 pcs，价值CNY 25.00。")]
    public void What_must_match_is_answered_in_words_of_its_own(int counted, string english, string chinese)
    {
        StockLine line = Lines.Tea(counted) with { Place = StockPlace.OwnStore };
        Explanation why = StockCount.Assess(line, Policy.BuiltIn).Explained();
        Assert.Equal(new BilingualText(english, chinese), why.Answer);
        Assert.Equal("LIB-STOCK-04", why.Clauses[1].ToString());
        Assert.DoesNotContain(why.Clauses, clause => clause.ToString() == "STOCK-COUNTER-06");
    }

    [Fact]
    public void A_host_may_judge_a_place_by_the_other_rule_and_its_clause_is_cited()
    {
        var policy = Policy.With(
            ("stock.rule-at-counter", "\"exact-match\", \"clause\": \"STOCK-S18-DAY\""),
            ("stock.rule-at-own-store", "\"normal-band\"")
        );
        Decision<StockFinding> counter = StockCount.Assess(Lines.Tea(41), policy);
        Assert.Equal(StockStatus.Over, counter.Accepted().Status);
        Assert.Equal(
            ["STOCK-S18-DAY", "LIB-STOCK-04"],
            counter.Explained().Clauses.Select(clause => clause.ToString())
        );
        StockLine store = Lines.Tea(41) with { Place = StockPlace.OwnStore };
        Assert.Equal(StockStatus.Normal, StockCount.Assess(store, policy).Accepted().Status);
    }

    [Fact]
    public void What_must_match_is_found_without_a_band_and_whatever_band_is_given()
    {
        StockLine line = Lines.Tea(38) with { Place = StockPlace.OwnStore };
        StockFinding without = Lines.Found(line with { NormalFrom = null, NormalTo = null });
        StockFinding upsideDown = Lines.Found(
            line with
            {
                NormalFrom = Quantity.Pieces(90),
                NormalTo = Quantity.Pieces(1),
            }
        );
        Assert.Equal(Lines.Found(line).Variance, without.Variance);
        Assert.Equal(StockStatus.Short, without.Status);
        Assert.Equal(StockStatus.Short, upsideDown.Status);
    }

    [Fact]
    public void A_band_that_is_no_quantity_is_refused_all_the_same() =>
        Assert.Equal(
            ["stock.negative-quantity", "stock.mixed-units"],
            StockCount
                .Assess(
                    Lines.Tea(40) with
                    {
                        Place = StockPlace.OwnStore,
                        NormalFrom = Quantity.Pieces(-1),
                        NormalTo = Lines.Boxes(3),
                    },
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void What_must_match_is_asked_for_by_a_clause_of_the_library()
    {
        Refusal refusal = StockCount
            .Assess(
                Lines.Tea(41) with
                {
                    Place = StockPlace.Dealer,
                    Specification = null,
                    UnitValue = null,
                },
                Policy.BuiltIn
            )
            .Refused();
        Assert.Equal(["stock.no-specification", "stock.no-unit-value"], refusal.Codes());
        Assert.All(refusal.Reasons, reason => Assert.Equal("LIB-STOCK-04", reason.Clause?.ToString()));
        Assert.Contains("为溢余", refusal.Reasons[0].Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void One_article_at_two_places_or_of_two_owners_is_no_double()
    {
        StockLine line = Lines.Tea(40);
        StockReport report = StockCount
            .Assess(
                [line, line with { Place = StockPlace.OwnStore }, line with { Owner = GoodsOwner.Others }],
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal(3, report.Findings.Count);
    }

    [Fact]
    public void A_place_and_an_owner_that_are_not_defined_are_mistakes_of_the_caller()
    {
        Assert.StartsWith(
            "The place 3 of article 'TEA-250' is not a defined one.",
            Assert
                .Throws<ArgumentException>(
                    "line",
                    () => StockCount.Assess(Lines.Tea(1) with { Place = (StockPlace)3 }, Policy.BuiltIn)
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The owner 2 of article 'TEA-250' is not a defined one.",
            Assert
                .Throws<ArgumentException>(
                    "lines",
                    () => StockCount.Assess([Lines.Tea(1) with { Owner = (GoodsOwner)2 }], Policy.BuiltIn)
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => StockParameters.RuleAt((StockPlace)3));
    }

    [Fact]
    public void Places_owners_and_rules_have_names_in_both_languages()
    {
        Assert.Equal(new BilingualText("own store", "自有门店"), StockLabels.Of(StockPlace.OwnStore));
        Assert.Equal(new BilingualText("dealer", "经销商"), StockLabels.Of(StockPlace.Dealer));
        Assert.Equal(new BilingualText("others'", "他人所有"), StockLabels.Of(GoodsOwner.Others));
        Assert.Equal(new BilingualText("exact match", "账实相符"), StockLabels.Of(StockRule.ExactMatch));
        Assert.Equal("溢余", StockLabels.Of(StockStatus.Over, StockRule.ExactMatch).Chinese);
        Assert.Equal("积压", StockLabels.Of(StockStatus.Over, StockRule.NormalBand).Chinese);
        Assert.Throws<ArgumentOutOfRangeException>(() => StockLabels.Of((StockPlace)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => StockLabels.Of((GoodsOwner)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StockLabels.Of((StockRule)2));
    }
}
