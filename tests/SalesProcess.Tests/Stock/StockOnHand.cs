using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What should be on hand by the books: what is lent, borrowed and under way is told apart.</summary>
public class StockOnHand
{
    private static readonly StockLine Line = Lines.Tea(30) with
    {
        InTransit = Quantity.Pieces(6),
        LentOut = Quantity.Pieces(12),
        Borrowed = Quantity.Pieces(5),
    };

    [Theory]
    [InlineData("on-arrival", 33, -3)] // 40 - 12 + 5
    [InlineData("on-dispatch", 27, 3)] // 40 - 12 + 5 - 6
    public void The_books_hold_what_is_in_transit_or_not(string booked, long expected, long variance)
    {
        Decision<StockFinding> decision = StockCount.Assess(
            Line,
            Policy.With(("stock.in-transit-booked", $"\"{booked}\""))
        );
        StockFinding finding = decision.Accepted();
        Assert.Equal(Quantity.Pieces(expected), finding.Expected);
        Assert.Equal(Quantity.Pieces(variance), finding.Variance);
        Assert.Contains("LIB-STOCK-02", decision.Explained().Clauses.Select(clause => clause.ToString()));
        PolicyReading reading = decision.Explained().Readings[^1];
        Assert.Equal((booked, "LIB-STOCK-02"), (reading.Value.Text, reading.Clause.ToString()));
    }

    [Fact]
    public void Where_nothing_is_in_transit_nobody_is_asked_how_it_is_booked() =>
        Assert.Equal(Quantity.Pieces(33), Lines.Found(Line with { InTransit = default }).Expected);

    [Fact]
    public void Where_something_is_in_transit_the_host_must_have_said_how_it_is_booked()
    {
        RefusalReason reason = Assert.Single(StockCount.Assess(Line, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal("policies.value-from-host", reason.Code.Code);
        Assert.Equal("LIB-STOCK-02", reason.Clause?.ToString());
    }

    [Fact]
    public void More_away_than_there_is_refused_in_words()
    {
        RefusalReason reason = Assert.Single(
            StockCount.Assess(Line with { LentOut = Quantity.Pieces(40) }, Lines.OnDispatch).Refused().Reasons
        );
        Assert.Equal("stock.more-away-than-there", reason.Code.Code);
        Assert.Equal("LIB-STOCK-02", reason.Clause?.ToString());
        Assert.Equal(
            "Line TEA-250: the books hold 40 pcs and 5 pcs is borrowed, while 40 pcs is lent out and 6 pcs of what the books hold is in transit. Less than nothing would be on hand; check these quantities.",
            reason.Message.English
        );
        Assert.Equal(
            "货号TEA-250：账面为40 pcs，借入5 pcs，而借出40 pcs，已入账的途中数量为6 pcs，应有数量小于零。请核对这些数量。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void What_the_books_do_not_hold_is_not_away() =>
        Assert.Equal(
            Quantity.Pieces(0),
            StockCount
                .Assess(Line with { LentOut = Quantity.Pieces(45), Counted = null }, Lines.Comparing)
                .Accepted()
                .Expected
        );

    [Fact]
    public void More_on_hand_than_a_quantity_can_hold_is_refused_in_words()
    {
        RefusalReason reason = Assert.Single(
            StockCount
                .Assess(
                    Lines.Tea(30) with
                    {
                        Book = Quantity.Pieces(long.MaxValue),
                        Borrowed = Quantity.Pieces(1),
                    },
                    Policy.BuiltIn
                )
                .Refused()
                .Reasons
        );
        Assert.Equal(
            "Line TEA-250: expected on hand would be more than a quantity can hold. Check the quantities of the line.",
            reason.Message.English
        );
        Assert.Equal("货号TEA-250：应有数量超出数量的可表示范围。请核对该行的数量。", reason.Message.Chinese);
    }

    [Fact]
    public void Packs_that_a_quantity_cannot_hold_are_refused()
    {
        StockLine line = Lines.Tea(5) with
        {
            Target = Quantity.Pieces(long.MaxValue),
            PackSize = Quantity.Pieces(1_000),
        };
        RefusalReason reason = Assert.Single(StockCount.Assess(line, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal(
            ("stock.quantity-too-large", "replenish", "LIB-STOCK-01"),
            (reason.Code.Code, reason.FactNamed("field").Text, reason.Clause?.ToString())
        );
    }

    [Theory]
    [InlineData(0, "0 pcs")]
    [InlineData(-12, "-12 pcs")]
    public void A_pack_of_nothing_is_refused_in_words(long pack, string shown)
    {
        StockLine line = Lines.Tea(30) with { PackSize = Quantity.Pieces(pack) };
        RefusalReason reason = Assert.Single(StockCount.Assess(line, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal("stock.pack-below-one", reason.Code.Code);
        Assert.Equal(
            $"Line TEA-250: a pack holds {shown}. Give a pack of 1 or more, or none for single pieces.",
            reason.Message.English
        );
        Assert.Equal(
            $"货号TEA-250：每包数量为{shown}。请给出不小于1的每包数量；按单件补货的，不必填写。",
            reason.Message.Chinese
        );
    }

    /// <summary>The policy compares with one of two figures; the other one is no substitute.</summary>
    [Fact]
    public void Without_the_figure_that_the_policy_compares_with_the_change_is_unknown_and_that_is_said()
    {
        StockLine line = Lines.Tea(30) with { SamePeriodLastYear = Quantity.Pieces(24) };
        Decision<StockFinding> decision = StockCount.Assess(line, Lines.Comparing);
        Assert.Null(decision.Accepted().Change);
        Assert.Null(decision.Accepted().ChangeShare);
        RuleNotApplied rule = Assert.Single(decision.Explained().NotApplied);
        Assert.Equal("STOCK-COUNTER-05", rule.Clause.ToString());
        RefusalReason reason = Assert.Single(rule.Unmet);
        Assert.Equal("test/1", reason.Edition);
        Assert.Equal(
            new BilingualText(
                "Line TEA-250: the policy compares with the previous count, which the line does not have. Give it to see the change.",
                "货号TEA-250：政策规定与上一次盘点数量比较，而该行未提供。如需比较，请予以提供。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void A_change_from_nothing_has_no_share()
    {
        StockLine line = Lines.Tea(30) with { PreviousCount = Quantity.Pieces(0) };
        StockFinding finding = StockCount.Assess(line, Lines.Comparing).Accepted();
        Assert.Equal(Quantity.Pieces(30), finding.Change);
        Assert.Null(finding.ChangeShare);
        Assert.Null(finding.ToRow(Language.English).ChangePercent);
    }
}
