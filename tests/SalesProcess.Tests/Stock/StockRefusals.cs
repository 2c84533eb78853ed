using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Everything that keeps a line from being assessed, word for word.</summary>
public class StockRefusals
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(null)]
    public void A_line_without_an_article_number(string? sku) =>
        Refuses(
            Lines.Tea(30) with
            {
                Sku = sku!,
            },
            "stock.no-sku",
            null,
            "Line 1 has no article number. Give each line one.",
            "第1行缺少货号。请为每行填写货号。"
        );

    [Fact]
    public void A_negative_count() =>
        Refuses(
            Lines.Tea(-1),
            "stock.negative-quantity",
            null,
            "Line TEA-250: counted is -1 pcs. Give a quantity of zero or more.",
            "货号TEA-250：盘点数量为-1 pcs。请给出不小于零的数量。"
        );

    [Fact]
    public void A_count_in_another_unit_than_the_book() =>
        Refuses(
            Lines.Tea(30) with
            {
                Counted = Lines.Boxes(3),
            },
            "stock.mixed-units",
            null,
            "Line TEA-250: counted is 3 box, while the book is in pcs. Give all quantities of a line in one unit.",
            "货号TEA-250：盘点数量为3 box，而账面单位为pcs。同一行的数量须使用同一单位。"
        );

    [Fact]
    public void A_negative_value() =>
        Refuses(
            Lines.Tea(30) with
            {
                UnitValue = Money.Of(-0.01m, Currency.Cny),
            },
            "stock.negative-value",
            "STOCK-COUNTER-03",
            "Line TEA-250: the unit value is CNY -0.01. Give a value of zero or more.",
            "货号TEA-250：单位价值为CNY -0.01。请给出不小于零的单位价值。"
        );

    [Fact]
    public void A_band_whose_least_is_above_its_most() =>
        Refuses(
            Lines.Tea(30) with
            {
                NormalFrom = Quantity.Pieces(51),
            },
            "stock.band-upside-down",
            "STOCK-COUNTER-04",
            "Line TEA-250: the normal band runs from 51 pcs to 50 pcs. Give a lower end that is not above the upper end.",
            "货号TEA-250：正常范围为51 pcs至50 pcs。请使下限不大于上限。"
        );

    [Fact]
    public void A_band_without_its_least() =>
        Refuses(
            Lines.Tea(30) with
            {
                NormalFrom = null,
            },
            "stock.no-normal-band",
            "STOCK-COUNTER-04",
            "Line TEA-250: the policy gives no normal band, and the line has no normal minimum. "
                + "Set what is normal for the article.",
            "货号TEA-250：政策未规定正常范围，该行亦缺少正常下限。请设定该货号的正常范围。"
        );

    [Fact]
    public void A_band_without_its_most() =>
        Refuses(
            Lines.Tea(30) with
            {
                NormalTo = null,
            },
            "stock.no-normal-band",
            "STOCK-COUNTER-04",
            "Line TEA-250: the policy gives no normal band, and the line has no normal maximum. "
                + "Set what is normal for the article.",
            "货号TEA-250：政策未规定正常范围，该行亦缺少正常上限。请设定该货号的正常范围。"
        );

    [Fact]
    public void A_short_line_without_a_specification() =>
        Refuses(
            Lines.Tea(19) with
            {
                Specification = " ",
            },
            "stock.no-specification",
            "STOCK-COUNTER-02",
            "Line TEA-250 is short and has no specification. Record it together with the quantity.",
            "货号TEA-250为短缺，但缺少规格。请连同数量一并记录。"
        );

    [Fact]
    public void A_line_in_excess_without_a_specification() =>
        Refuses(
            Lines.Tea(51) with
            {
                Specification = null,
            },
            "stock.no-specification",
            "STOCK-COUNTER-03",
            "Line TEA-250 is over and has no specification. Record it together with the quantity.",
            "货号TEA-250为积压，但缺少规格。请连同数量一并记录。"
        );

    [Fact]
    public void A_short_line_without_a_level_to_replenish_to() =>
        Refuses(
            Lines.Tea(19) with
            {
                Target = null,
            },
            "stock.no-target",
            "LIB-STOCK-01",
            "Line TEA-250 is short: the policy gives no level to replenish up to, and the line has none. Set one.",
            "货号TEA-250短缺：政策未规定补货目标，该行亦未设定。请设定补货目标。"
        );

    [Fact]
    public void A_level_to_replenish_to_below_what_is_normal() =>
        Refuses(
            Lines.Tea(30) with
            {
                Target = Quantity.Pieces(19),
            },
            "stock.target-below-band",
            "LIB-STOCK-01",
            "Line TEA-250: the level to replenish up to, 19 pcs, is below the normal minimum, 20 pcs. Give a level that is not below it.",
            "货号TEA-250：补货目标19 pcs低于正常下限20 pcs。请给出不低于正常下限的补货目标。"
        );

    [Fact]
    public void A_line_in_excess_without_a_value() =>
        Refuses(
            Lines.Tea(51) with
            {
                UnitValue = null,
            },
            "stock.no-unit-value",
            "STOCK-COUNTER-03",
            "Line TEA-250 is over: the value of the excess is asked for, and the line has no unit value. Set one.",
            "货号TEA-250积压：须核算积压价值，而该行缺少单位价值。请设定单位价值。"
        );

    [Fact]
    public void An_excess_whose_value_no_amount_can_hold() =>
        Refuses(
            Lines.Surplus("TEA-250", long.MaxValue, Money.Of(0.02m, Currency.Cny)),
            "stock.value-too-large",
            "STOCK-COUNTER-03",
            "Line TEA-250: 9223372036854775807 pcs at CNY 0.02 each is more than an amount of money can hold. Check the quantity and the unit value.",
            "货号TEA-250：9223372036854775807 pcs乘以单位价值CNY 0.02超出金额的可表示范围。请核对数量和单位价值。"
        );

    [Fact]
    public void A_comparison_while_the_host_has_not_said_with_what() =>
        Refuses(
            Lines.Tea(30) with
            {
                PreviousCount = Quantity.Pieces(45),
            },
            "policies.value-from-host",
            "STOCK-COUNTER-05",
            "The policy gives no value for 'stock.last-corresponding-period', and edition built-in/1 does not set "
                + "one. Set it in a policy file of your own.",
            "政策未规定“stock.last-corresponding-period”的取值，版本built-in/1也未设定。请在自己的政策文件中设定。"
        );

    [Fact]
    public void Words_in_braces_in_an_article_number_stay_as_they_are()
    {
        Refusal refusal = StockCount
            .Assess(Lines.Tea(-1) with { Sku = "{quantity}" }, Policy.BuiltIn)
            .Refused();
        Assert.Equal(
            ["Line {quantity}: counted is -1 pcs. Give a quantity of zero or more."],
            refusal.Messages(Language.English)
        );
    }

    private static void Refuses(StockLine line, string code, string? clause, string english, string chinese)
    {
        RefusalReason reason = Assert.Single(StockCount.Assess(line, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal(code, reason.Code.Code);
        Assert.Equal(clause, reason.Clause?.ToString());
        Assert.Equal(english, reason.Message.English);
        Assert.Equal(chinese, reason.Message.Chinese);
    }
}
