using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;
using static SalesProcess.Tests.Stock.Review.Adjusting;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>A line that cannot be posted is told everything at once, with the clause and what to do.</summary>
public class AdjustmentRefusalsTogether
{
    [Fact]
    public void A_missing_reason_and_a_threshold_that_nobody_sets_are_said_together()
    {
        Refusal refusal = StockAdjustment.Of(Line(100, 90) with { Reason = null }, Policy.BuiltIn).Refused();
        Assert.Equal(["stock.adjustment-no-reason", "policies.value-from-host"], refusal.Codes());
        Assert.Equal(["LIB-STOCK-12", "LIB-STOCK-11"], refusal.Reasons.Select(r => r.Clause!.ToString()));
        Assert.Equal(
            "lost, found, damaged, expired, sample, booking-error, count-error, other",
            refusal.Reasons[0].FactNamed("reasons").Text
        );
    }

    [Fact]
    public void A_policy_threshold_is_not_asked_for_where_the_location_has_its_own() =>
        Assert.IsType<StockAdjustment.ToPost>(
            StockAdjustment
                .Of(
                    Line(100, 90) with
                    {
                        LocationThreshold = new(Percentage.Parse("10%"), null),
                    },
                    Policy.BuiltIn
                )
                .Accepted()
        );

    [Fact]
    public void A_reason_that_does_not_apply_says_what_it_needs_in_both_languages()
    {
        RefusalReason reason = Assert.Single(
            StockAdjustment.Of(Line(100, 99) with { Reason = "found" }, Tenth).Refused().Reasons
        );
        Assert.Equal(
            "Article TEA-250: the reason “Found again” does not apply to -1 pcs; it needs that there are more goods than expected. Give what it needs, or another reason.",
            reason.Message.English
        );
        Assert.Equal(
            "货号TEA-250：原因“失而复得”不适用于-1 pcs；须满足盘盈。请补齐所需内容，或改选其他原因。",
            reason.Message.Chinese
        );
        Assert.Equal("built-in/1", reason.Edition);
    }

    [Fact]
    public void A_value_threshold_asks_for_a_unit_value_in_its_currency()
    {
        AdjustmentLine line = Line(100, 99) with
        {
            UnitValue = Money.Of(5m, Currency.Parse("EUR")),
            LocationThreshold = new(null, Money.Of(100m, Currency.Cny)),
        };
        Assert.Equal(["stock.adjustment-no-unit-value"], StockAdjustment.Of(line, Tenth).Refused().Codes());
    }

    [Fact]
    public void Every_line_of_a_list_is_named_by_its_place_and_a_doubled_one_once()
    {
        Refusal refusal = StockAdjustment
            .Of([Line(7, 5), Line(7, 5) with { Reason = "gone" }, Line(7, -5) with { Sku = " " }], Tenth)
            .Refused();
        Assert.Equal(
            [
                ("stock.adjustment-line-twice", null),
                ("stock.adjustment-unknown-reason", "2"),
                ("stock.no-sku", "3"),
                ("stock.negative-quantity", "3"),
            ],
            refusal.Reasons.Select(reason => (reason.Code.Code, reason.FindFact("place")?.Text))
        );
        Assert.Equal(
            "Article TEA-250 is adjusted 2 times at one place (the only place). Join the lines into one.",
            refusal.Reasons[0].Message.English
        );
    }

    [Fact]
    public void The_same_article_at_two_places_is_two_lines() =>
        Assert.Equal(
            2,
            StockAdjustment
                .Of([Line(7, 7) with { Location = "A" }, Line(7, 7) with { Location = "B" }], Tenth)
                .Accepted()
                .Matched.Count
        );

    [Fact]
    public void A_finding_becomes_a_line_with_what_it_expected_and_one_not_counted_does_not()
    {
        AdjustmentLine line = AdjustmentLine.From(Findings.Of("A", 40, 38), Quantity.Pieces(37)).Accepted();
        Assert.Equal(
            (Quantity.Pieces(40), Quantity.Pieces(38), Quantity.Pieces(37)),
            (line.ExpectedAtCount, line.Counted, line.ExpectedNow)
        );
        // 40 on the books, 5 of them lent out and 3 of others here
        StockFinding lent = Lines.Found(
            Lines.AnyNormal("A", 40, 38) with
            {
                LentOut = Quantity.Pieces(5),
                Borrowed = Quantity.Pieces(3),
            }
        );
        StockAdjustment matched = Outcome(AdjustmentLine.From(lent, lent.Expected).Accepted());
        Assert.IsType<StockAdjustment.Matched>(matched);
        Assert.Equal(Quantity.Pieces(38), matched.Line.ExpectedAtCount);
        Assert.Equal(
            ["stock.adjustment-not-counted"],
            AdjustmentLine.From(Findings.Of("A", 40, null), Quantity.Pieces(37)).Refused().Codes()
        );
    }

    [Fact]
    public void A_threshold_of_nothing_or_below_zero_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new AdjustmentThreshold(null, null));
        Assert.Throws<ArgumentException>(
            "ofExpected",
            () => new AdjustmentThreshold(Percentage.Parse("-1%"), null)
        );
        Assert.Throws<ArgumentException>(
            "value",
            () => new AdjustmentThreshold(null, Money.Of(-1m, Currency.Cny))
        );
    }

    [Fact]
    public void Rows_say_the_same_in_every_culture_and_the_reason_in_the_language() =>
        Cultures.Makes(() =>
        {
            StockAdjustmentRow row = Outcome(Line(1000, 999) with { Reason = "lost" })
                .ToRow(Language.Chinese);
            Assert.Equal(
                ("to-post", "待入账", -1L, 999L, "lost", "遗失", "policy"),
                (
                    row.OutcomeCode,
                    row.Outcome,
                    row.Posting,
                    row.ExpectedAfter,
                    row.ReasonCode,
                    row.Reason,
                    row.ThresholdCode
                )
            );
            return row.ToString();
        });
}
