using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Findings as flat rows for reports, in either language.</summary>
public class StockRows
{
    [Fact]
    public void A_line_in_excess() =>
        Assert.Equal(
            new StockRow(
                Sku: "TEA-250",
                Specification: "250 g",
                KindCode: "counter-goods",
                Kind: "counter products",
                PlaceCode: "counter",
                Place: "counter",
                OwnerCode: "own",
                Owner: "own",
                RuleCode: "normal-band",
                Rule: "normal band",
                Book: 40,
                InTransit: 0,
                LentOut: 4,
                Borrowed: 1,
                Expected: 37,
                Counted: 55,
                Variance: 18,
                VarianceValue: 225m, // 18 × 12.50
                Change: 5,
                ChangePercent: 10m,
                StatusCode: "over",
                Status: "over",
                Replenish: 0,
                Excess: 5,
                UnitValue: 12.50m,
                BookValue: 500m,
                ExcessValue: 62.50m,
                Unit: "pcs",
                Currency: "CNY"
            ),
            StockCount
                .Assess(
                    Lines.Tea(55) with
                    {
                        LentOut = Quantity.Pieces(4),
                        Borrowed = Quantity.Pieces(1),
                        PreviousCount = Quantity.Pieces(50),
                    },
                    Lines.Comparing
                )
                .Accepted()
                .ToRow(Language.English)
        );

    [Fact]
    public void A_short_line_in_Chinese() =>
        Assert.Equal(
            new StockRow(
                Sku: "TEA-250",
                Specification: "250 g",
                KindCode: "pop-material",
                Kind: "POP宣传品",
                PlaceCode: "counter",
                Place: "柜台",
                OwnerCode: "own",
                Owner: "自有",
                RuleCode: "normal-band",
                Rule: "正常范围",
                Book: 40,
                InTransit: 0,
                LentOut: 0,
                Borrowed: 0,
                Expected: 40,
                Counted: 12,
                Variance: -28,
                VarianceValue: -350m, // 28 × 12.50
                Change: null,
                ChangePercent: null,
                StatusCode: "short",
                Status: "短缺",
                Replenish: 48,
                Excess: 0,
                UnitValue: 12.50m,
                BookValue: 500m,
                ExcessValue: 0m,
                Unit: "pcs",
                Currency: "CNY"
            ),
            Lines.Found(Lines.Tea(12) with { Kind = MaterialKind.PopMaterial }).ToRow(Language.Chinese)
        );

    [Fact]
    public void A_line_that_was_not_counted_has_no_count_and_no_variance()
    {
        StockRow row = Lines
            .Found(Lines.Tea(counted: null) with { Specification = null })
            .ToRow(Language.English);
        Assert.Null(row.Counted);
        Assert.Null(row.Variance);
        Assert.Equal("not counted", row.Status);
        Assert.Equal("", row.Specification);
    }

    [Theory]
    [InlineData(null, "not-counted")]
    [InlineData(19, "short")]
    [InlineData(20, "normal")]
    [InlineData(51, "over")]
    public void The_code_of_a_status_is_the_same_in_both_languages(int? counted, string code)
    {
        StockFinding finding = Lines.Found(Lines.Tea(counted));
        Assert.Equal(code, finding.ToRow(Language.English).StatusCode);
        Assert.Equal(code, finding.ToRow(Language.Chinese).StatusCode);
    }

    [Theory]
    [InlineData(MaterialKind.CounterGoods, "counter-goods")]
    [InlineData(MaterialKind.PopMaterial, "pop-material")]
    public void The_code_of_a_kind_is_the_same_in_both_languages(MaterialKind kind, string code)
    {
        StockFinding finding = Lines.Found(Lines.Tea(30) with { Kind = kind });
        Assert.Equal(code, finding.ToRow(Language.English).KindCode);
        Assert.Equal(code, finding.ToRow(Language.Chinese).KindCode);
    }

    [Theory]
    [InlineData(30, 45L, -15L)]
    [InlineData(45, 30L, 15L)]
    [InlineData(30, 30L, 0L)]
    [InlineData(30, null, null)]
    [InlineData(null, 45L, null)]
    public void The_change_is_counted_less_the_last_corresponding_period(
        int? counted,
        long? last,
        long? change
    )
    {
        StockLine line = Lines.Tea(counted) with
        {
            PreviousCount = last is { } pieces ? Quantity.Pieces(pieces) : null,
        };
        StockFinding finding = StockCount.Assess(line, Lines.Comparing).Accepted();
        Assert.Equal(change, finding.ToRow(Language.English).Change);
    }

    [Fact]
    public void The_value_of_one_piece_stands_in_the_row_whatever_the_status()
    {
        StockRow row = Lines.Found(Lines.Tea(30)).ToRow(Language.English);
        Assert.Equal((12.50m, 0m, "CNY"), (row.UnitValue, row.ExcessValue, row.Currency));
    }

    [Fact]
    public void A_line_without_a_value_has_no_currency()
    {
        StockRow row = Lines.Found(Lines.Tea(30) with { UnitValue = null }).ToRow(Language.English);
        Assert.Null(row.UnitValue);
        Assert.Equal((0m, "XXX"), (row.ExcessValue, row.Currency));
    }

    [Fact]
    public void A_value_is_written_as_people_write_it()
    {
        StockLine line = Lines.Surplus("A", 3, Money.Parse("KWD 1.005"));
        Assert.Equal(3.015m, Lines.Found(line).ToRow(Language.English).ExcessValue);
    }

    [Fact]
    public void A_report_has_one_row_a_line_in_the_order_of_the_lines()
    {
        StockReport report = StockCount
            .Assess([Lines.Tea(55) with { Sku = "B" }, Lines.Tea(12) with { Sku = "A" }], Policy.BuiltIn)
            .Accepted();
        Assert.Equal(
            [("B", "积压"), ("A", "短缺")],
            report.ToRows(Language.Chinese).Select(row => (row.Sku, row.Status))
        );
    }

    [Theory]
    [InlineData(StockStatus.NotCounted, "not counted", "未盘点")]
    [InlineData(StockStatus.Short, "short", "短缺")]
    [InlineData(StockStatus.Normal, "normal", "正常")]
    [InlineData(StockStatus.Over, "over", "积压")]
    public void A_status_has_a_name_in_both_languages(StockStatus status, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), StockLabels.Of(status));

    [Theory]
    [InlineData(MaterialKind.CounterGoods, "counter products", "柜台产品")]
    [InlineData(MaterialKind.PopMaterial, "POP material", "POP宣传品")]
    public void A_kind_has_a_name_in_both_languages(MaterialKind kind, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), StockLabels.Of(kind));

    [Fact]
    public void What_is_not_a_status_or_a_kind_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StockLabels.Of((StockStatus)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => StockLabels.Of((MaterialKind)2));
    }
}
