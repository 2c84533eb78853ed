using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What counted stock is worth, line by line and in all; only own goods are.</summary>
public class StockValues
{
    /// <summary>frappe/erpnext, stock/doctype/stock_reconciliation/test_stock_reconciliation.py: 50 at 1000 are worth
    /// 50,000, and 25 at 900 are worth 22,500.</summary>
    [Theory]
    [InlineData(50, 1000, 50_000)]
    [InlineData(25, 900, 22_500)]
    public void Stock_is_worth_quantity_by_unit_value(long quantity, int each, int value)
    {
        StockFinding finding = Lines.Found(
            Lines.Tea(quantity) with
            {
                Place = StockPlace.OwnStore,
                Book = Quantity.Pieces(quantity),
                UnitValue = Money.Of(each, Currency.Cny),
            }
        );
        Assert.Equal(Money.Of(value, Currency.Cny), finding.BookValue);
        Assert.Equal(Money.Of(0m, Currency.Cny), finding.VarianceValue);
    }

    /// <summary>The same file, test_customer_provided_items: 10 of a customer's goods, counted at a rate of 420, are
    /// worth 0.</summary>
    [Fact]
    public void Goods_of_a_customer_are_worth_nothing()
    {
        StockFinding finding = Lines.Found(
            Lines.Surplus("CUSTOMER-100", 10, Money.Of(420m, Currency.Cny)) with
            {
                Owner = GoodsOwner.Others,
            }
        );
        Assert.Equal(StockStatus.Over, finding.Status);
        Assert.Equal(Quantity.Pieces(10), finding.Excess);
        Money nothing = Money.Of(0m, Currency.Cny);
        Assert.Equal(
            (nothing, nothing, nothing),
            (finding.ExcessValue, finding.VarianceValue, finding.BookValue)
        );
    }

    [Theory]
    [InlineData(Language.English, "Over; 5 pcs in excess, goods of others and of no own value.")]
    [InlineData(Language.Chinese, "积压；积压5 pcs，属他人货物，不计入自有价值。")]
    public void Goods_of_others_need_no_value_and_say_so(Language language, string answer)
    {
        StockLine line = Lines.Tea(55) with { Owner = GoodsOwner.Others, UnitValue = null };
        Explanation why = StockCount.Assess(line, Policy.BuiltIn).Explained();
        Assert.Equal(answer, why.Answer.In(language));
        Assert.Equal(["STOCK-COUNTER-03", "LIB-STOCK-05"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Theory]
    [InlineData(0, 62.50)] // all 5 in excess are own
    [InlineData(50, 62.50)] // 5 are left of 55
    [InlineData(52, 37.50)] // 3 are left
    [InlineData(55, 0)]
    [InlineData(90, 0)]
    public void Of_an_excess_no_more_is_valued_than_was_counted_less_what_is_borrowed(
        long borrowed,
        decimal value
    )
    {
        StockFinding finding = Lines.Found(Lines.Tea(55) with { Borrowed = Quantity.Pieces(borrowed) });
        Assert.Equal(Quantity.Pieces(5), finding.Excess);
        Assert.Equal(Money.Of(value, Currency.Cny), finding.ExcessValue);
    }

    [Fact]
    public void Without_a_value_or_a_count_there_is_no_value_of_the_variance_and_that_is_not_zero()
    {
        StockFinding unvalued = Lines.Found(Lines.Tea(30) with { UnitValue = null });
        StockFinding left = Lines.Found(Lines.Tea(counted: null));
        Assert.Equal((null, null), (unvalued.VarianceValue, unvalued.BookValue));
        Assert.Equal((null, null), (left.VarianceValue, left.BookValue));
    }

    [Fact]
    public void A_variance_and_a_book_whose_value_no_amount_can_hold_are_named_each()
    {
        StockLine line = Lines.Tea(0) with
        {
            Book = Quantity.Pieces(long.MaxValue),
            UnitValue = Money.Of(0.02m, Currency.Cny),
        };
        Refusal refusal = StockCount.Assess(line, Policy.BuiltIn).Refused();
        Assert.Equal(["stock.value-too-large", "stock.value-too-large"], refusal.Codes());
        Assert.Equal(
            [long.MaxValue, -long.MaxValue],
            refusal.Reasons.Select(reason => reason.FactNamed("quantity").As<Quantity>().Count)
        );
        Assert.All(refusal.Reasons, reason => Assert.Equal("LIB-STOCK-06", reason.Clause?.ToString()));
    }

    [Fact]
    public void The_totals_of_a_count_by_currency()
    {
        Money dollar = Money.Of(3m, Currency.Parse("USD"));
        StockReport report = StockCount
            .Assess(
                [
                    Lines.Tea(38) with
                    {
                        Sku = "A",
                    }, // 2 of 40 missing at 12.50
                    Lines.Tea(44) with
                    {
                        Sku = "B",
                    }, // 4 too many
                    Lines.Tea(55) with
                    {
                        Sku = "C",
                    }, // 15 too many, 5 in excess
                    Lines.Tea(counted: null) with
                    {
                        Sku = "D",
                    },
                    Lines.Tea(12) with
                    {
                        Sku = "E",
                        UnitValue = dollar,
                    }, // 28 missing
                    Lines.Tea(30) with
                    {
                        Sku = "F",
                        UnitValue = null,
                    },
                ],
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal(
            [
                new StockTotalsRow("CNY", 1, 0, 2, 1, 212.50m, 262.50m, 25m, 1.67m, 1_500m, 62.50m),
                new StockTotalsRow("USD", 0, 1, 0, 0, -84m, 84m, 84m, 70m, 120m, 0m),
                new StockTotalsRow("XXX", 0, 0, 1, 0, 0m, 0m, 0m, null, 0m, 0m),
            ],
            report.ToTotalsRows()
        );
        Assert.Equal(new Ratio(1, 60), report.Totals[0].ShrinkageShare);
        Assert.Equal([Money.Of(62.50m, Currency.Cny)], report.ExcessValues);
        Assert.Equal([Quantity.Pieces(48)], report.ReplenishTotals);
        Assert.Equal(["A", "B", "C", "E", "F"], report.Differing.Select(finding => finding.Line.Sku));
        Assert.Equal("variance CNY 212.50, excess CNY 62.50", report.Totals[0].ToString());
        Assert.Equal("USD", report.ToTotalsRows()[1].ToString());
    }

    [Fact]
    public void What_is_to_be_replenished_is_totalled_by_unit()
    {
        StockLine boxes = Lines.Tea(0) with
        {
            Sku = "B",
            Book = Lines.Boxes(3),
            Counted = Lines.Boxes(1),
            NormalFrom = Lines.Boxes(2),
            NormalTo = Lines.Boxes(4),
            Target = Lines.Boxes(4),
        };
        StockReport report = StockCount
            .Assess([boxes, Lines.Tea(12), boxes with { Sku = "C" }], Policy.BuiltIn)
            .Accepted();
        Assert.Equal([Lines.Boxes(6), Quantity.Pieces(48)], report.ReplenishTotals);
    }

    [Fact]
    public void A_report_is_built_on_its_totals_and_says_so()
    {
        Explanation why = StockCount
            .Assess([Lines.Tea(38) with { Place = StockPlace.OwnStore }], Policy.BuiltIn)
            .Explained();
        Explanation totals = Assert.Single(why.Premises);
        Assert.Equal("stock.totals", totals.Decision);
        Assert.Equal(["LIB-STOCK-06"], totals.Clauses.Select(clause => clause.ToString()));
        Assert.Equal("What do the variances in CNY add up to?", totals.Question.English);
        Assert.Equal("Net CNY -25.00, gross CNY 25.00; shrinkage CNY 25.00.", totals.Answer.English);
        Assert.Equal("以CNY计的差异合计多少？", totals.Question.Chinese);
        Assert.Equal("净额CNY -25.00，总额CNY 25.00；损耗CNY 25.00。", totals.Answer.Chinese);
        Assert.Equal("1/20", totals.FactNamed("shrinkage-share").Text);
    }

    [Fact]
    public void What_is_over_has_the_name_of_the_rules_that_found_it()
    {
        StockLine counter = Lines.Tea(55);
        StockLine store = counter with { Place = StockPlace.OwnStore };
        string Said(params StockLine[] lines) =>
            StockCount.Assess(lines, Policy.BuiltIn).Explained().Answer.Chinese;
        Assert.Contains("，积压1行，", Said(counter), StringComparison.Ordinal);
        Assert.Contains("，溢余1行，", Said(store), StringComparison.Ordinal);
        Assert.Contains("，积压或溢余2行，", Said(counter, store), StringComparison.Ordinal);
    }

    [Fact]
    public void Quantities_to_replenish_that_add_up_to_too_much_are_refused()
    {
        StockLine line = Lines.Tea(0) with { Target = Quantity.Pieces(long.MaxValue) };
        RefusalReason reason = Assert.Single(Lines.Refused(line, line with { Sku = "B" }).Reasons);
        Assert.Equal(
            "The sum of the quantities to replenish in pcs is more than can be held. Assess the list in parts.",
            reason.Message.English
        );
        Assert.Equal("以pcs计的补货数量合计超出可表示范围。请分批处理。", reason.Message.Chinese);
    }
}
