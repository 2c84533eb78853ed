using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>A refusal says everything at once: of every figure of a line, and of every line of a list.</summary>
public class StockRefusalsTogether
{
    [Fact]
    public void Every_negative_figure_of_a_line_is_named()
    {
        Quantity negative = Quantity.Pieces(-1);
        StockLine line = Lines.Tea(30) with
        {
            Book = negative,
            Counted = negative,
            InTransit = negative,
            LentOut = negative,
            Borrowed = negative,
            NormalFrom = negative,
            NormalTo = negative,
            Target = negative,
            PreviousCount = negative,
            SamePeriodLastYear = negative,
        };
        Refusal refusal = StockCount.Assess(line, Policy.BuiltIn).Refused();
        Assert.Equal(
            [
                "Line TEA-250: book is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: counted is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: in transit is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: lent out is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: borrowed is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: normal minimum is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: normal maximum is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: level to replenish up to is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: previous count is -1 pcs. Give a quantity of zero or more.",
                "Line TEA-250: same period last year is -1 pcs. Give a quantity of zero or more.",
            ],
            refusal.Messages(Language.English).Take(10)
        );
        Assert.Equal(
            [
                "货号TEA-250：账面数量为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：盘点数量为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：途中数量为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：借出数量为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：借入数量为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：正常下限为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：正常上限为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：补货目标为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：上一次盘点数量为-1 pcs。请给出不小于零的数量。",
                "货号TEA-250：去年同期数量为-1 pcs。请给出不小于零的数量。",
            ],
            refusal.Messages(Language.Chinese).Take(10)
        );
    }

    [Fact]
    public void Several_faults_of_a_line_stand_together()
    {
        StockLine line = Lines.Tea(-2) with
        {
            InTransit = Lines.Boxes(-3),
            NormalFrom = null,
            NormalTo = null,
            UnitValue = Money.Of(-1m, Currency.Cny),
        };
        Assert.Equal(
            [
                "stock.negative-quantity", // counted
                "stock.negative-quantity", // in transit
                "stock.mixed-units", // in transit
                "stock.no-normal-band", // the least
                "stock.no-normal-band", // the most
                "stock.negative-value",
                "policies.value-from-host", // when the books take goods in
            ],
            StockCount.Assess(line, Policy.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void Bounds_of_different_units_are_not_compared()
    {
        // 51 pcs may well be less than 50 boxes
        StockLine line = Lines.Tea(30) with
        {
            NormalFrom = Quantity.Pieces(51),
            NormalTo = Lines.Boxes(50),
        };
        Assert.Equal(["stock.mixed-units"], StockCount.Assess(line, Policy.BuiltIn).Refused().Codes());
    }

    [Fact]
    public void Everything_that_a_short_line_lacks_stands_together()
    {
        StockLine line = Lines.Tea(19) with
        {
            Specification = null,
            Target = null,
            PreviousCount = Quantity.Pieces(45),
        };
        Assert.Equal(
            ["stock.no-specification", "stock.no-target", "policies.value-from-host"],
            StockCount.Assess(line, Policy.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void Everything_that_a_line_in_excess_lacks_stands_together()
    {
        StockLine line = Lines.Tea(51) with { Specification = null, UnitValue = null };
        Assert.Equal(
            ["stock.no-specification", "stock.no-unit-value"],
            StockCount.Assess(line, Policy.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void A_faulty_figure_does_not_hide_what_the_status_asks_for()
    {
        StockLine lacking = Lines.Tea(19) with { Specification = null, Target = null };
        Assert.Equal(
            [
                "stock.negative-quantity",
                "stock.no-specification",
                "stock.no-target",
                "policies.value-from-host",
            ],
            Codes(lacking with { InTransit = Quantity.Pieces(-3) })
        );
        Assert.Equal(
            [
                "stock.mixed-units",
                "stock.negative-value",
                "stock.no-specification",
                "policies.value-from-host",
            ],
            Codes(
                Lines.Tea(51) with
                {
                    InTransit = Lines.Boxes(3),
                    Specification = null,
                    UnitValue = Money.Of(-1m, Currency.Cny),
                }
            )
        );
    }

    /// <summary>Whether the line is short is not known while its count or an end of its band is faulty.</summary>
    [Fact]
    public void What_a_status_asks_for_is_asked_only_where_the_status_is_known()
    {
        StockLine lacking = Lines.Tea(-1) with { Specification = null, Target = null, UnitValue = null };
        Assert.Equal(["stock.negative-quantity"], Codes(lacking));
        Assert.Equal(["stock.mixed-units"], Codes(lacking with { Counted = Lines.Boxes(1) }));
        Assert.Equal(
            ["stock.no-normal-band"],
            Codes(lacking with { Counted = Quantity.Pieces(1), NormalTo = null })
        );
    }

    [Fact]
    public void A_list_is_refused_with_every_reason_of_every_line()
    {
        Refusal refusal = Lines.Refused(
            Lines.Tea(30) with
            {
                Sku = "A",
            },
            Lines.Tea(-1) with
            {
                Sku = "B",
                NormalTo = null,
            },
            Lines.Tea(51) with
            {
                Sku = "C",
                UnitValue = null,
            }
        );
        Assert.Equal(
            [
                "Line B: counted is -1 pcs. Give a quantity of zero or more.",
                "Line B: the policy gives no normal band, and the line has no normal maximum. "
                    + "Set what is normal for the article.",
                "Line C is over: the value of the excess is asked for, and the line has no unit value. Set one.",
            ],
            refusal.Messages(Language.English)
        );
    }

    [Fact]
    public void An_article_on_two_lines_is_refused_beside_the_faults_of_its_lines()
    {
        Refusal refusal = Lines.Refused(Lines.Tea(30), Lines.Tea(30) with { Sku = "B" }, Lines.Tea(-1));
        Assert.Equal(["stock.doubled-sku", "stock.negative-quantity"], refusal.Codes());
        Assert.Equal(
            "Article TEA-250 appears on 2 lines of the list. Join them into one.",
            refusal.Reasons[0].Message.English
        );
        Assert.Equal("货号TEA-250在清单中出现2次。请合并为一行。", refusal.Reasons[0].Message.Chinese);
        Assert.Null(refusal.Reasons[0].Clause);
    }

    [Fact]
    public void Each_doubled_article_is_named_once()
    {
        StockLine other = Lines.Tea(30) with { Sku = "B" };
        Refusal refusal = Lines.Refused(Lines.Tea(30), other, other, Lines.Tea(31), other);
        Assert.Equal(
            [
                "Article TEA-250 appears on 2 lines of the list. Join them into one.",
                "Article B appears on 3 lines of the list. Join them into one.",
            ],
            refusal.Messages(Language.English)
        );
    }

    [Fact]
    public void Article_numbers_differ_by_the_case_of_their_letters() =>
        Assert.True(
            StockCount
                .Assess([Lines.Tea(30), Lines.Tea(30) with { Sku = "tea-250" }], Policy.BuiltIn)
                .IsAccepted
        );

    [Fact]
    public void A_line_without_an_article_number_goes_by_its_place()
    {
        Refusal refusal = Lines.Refused(Lines.Tea(30), Lines.Tea(-1) with { Sku = " ", NormalFrom = null });
        Assert.Equal(["stock.no-sku", "stock.negative-quantity", "stock.no-normal-band"], refusal.Codes());
        Assert.Equal(
            "Line #2: counted is -1 pcs. Give a quantity of zero or more.",
            refusal.Reasons[1].Message.English
        );
    }

    [Fact]
    public void Lines_without_an_article_number_are_not_doubles_of_each_other()
    {
        Refusal refusal = Lines.Refused(Lines.Tea(30) with { Sku = "" }, Lines.Tea(30) with { Sku = "" });
        Assert.Equal(["stock.no-sku", "stock.no-sku"], refusal.Codes());
    }

    [Fact]
    public void Totals_that_no_amount_can_hold_are_refused_by_currency()
    {
        Money half = Money.FromMinorUnits(long.MaxValue / 2 + 1, Currency.Cny);
        Refusal refusal = Lines.Refused(
            Lines.Surplus("A", 1, half),
            Lines.Surplus("B", 1, half),
            Lines.Surplus("C", 1, Money.FromMinorUnits(long.MaxValue, Currency.Parse("USD")))
        );
        Assert.Equal(["stock.sum-too-large", "stock.total-too-large"], refusal.Codes());
        Assert.Equal(
            "The sum of the gross variance in CNY is more than can be held. Assess the list in parts.",
            refusal.Reasons[0].Message.English
        );
        Assert.Equal("以CNY计的差异总额合计超出可表示范围。请分批处理。", refusal.Reasons[0].Message.Chinese);
        RefusalReason reason = refusal.Reasons[1];
        Assert.Equal("STOCK-COUNTER-03", reason.Clause?.ToString());
        Assert.Equal(
            "The values of the excess in CNY add up to more than an amount of money can hold. "
                + "Assess the list in parts.",
            reason.Message.English
        );
        Assert.Equal("以CNY计的积压价值合计超出金额的可表示范围。请分批处理。", reason.Message.Chinese);
    }

    private static string[] Codes(StockLine line) =>
        StockCount.Assess(line, Policy.BuiltIn).Refused().Codes();
}
