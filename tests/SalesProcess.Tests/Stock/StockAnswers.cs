using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What a finding says for itself, and which clauses it rests on.</summary>
public class StockAnswers
{
    [Theory]
    [InlineData(12, "Short; replenish 48 pcs.", "短缺；补货48 pcs。")]
    [InlineData(30, "Normal.", "正常。")]
    [InlineData(null, "Not counted.", "未盘点。")]
    [InlineData(
        1_000,
        "Over; 950 pcs in excess, worth CNY 11,875.00.",
        "积压；积压950 pcs，价值CNY 11,875.00。"
    )]
    public void The_answer_in_words(int? counted, string english, string chinese)
    {
        Explanation why = StockCount.Assess(Lines.Tea(counted), Policy.BuiltIn).Explained();
        Assert.Equal("stock.line", why.Decision);
        Assert.Equal("What does the count say of TEA-250?", why.Question.English);
        Assert.Equal("货号TEA-250的盘点结果如何？", why.Question.Chinese);
        Assert.Equal(english, why.Answer.English);
        Assert.Equal(chinese, why.Answer.Chinese);
    }

    [Theory]
    [InlineData(12, "STOCK-COUNTER-02 STOCK-COUNTER-06 LIB-STOCK-01")]
    [InlineData(30, "STOCK-COUNTER-04")]
    [InlineData(55, "STOCK-COUNTER-03")]
    public void Counter_goods_rest_on_the_clauses_of_the_counter(int counted, string clauses) =>
        Assert.Equal(clauses, Clauses(Lines.Tea(counted)));

    /// <summary>Only the purpose of a count, to replenish, is stated for goods alone.</summary>
    [Theory]
    [InlineData(12, "STOCK-POP-01 STOCK-COUNTER-06 LIB-STOCK-01")]
    [InlineData(30, "STOCK-POP-01")]
    [InlineData(55, "STOCK-POP-02")]
    public void Promotional_material_rests_on_the_clauses_of_its_own(int counted, string clauses) =>
        Assert.Equal(clauses, Clauses(Lines.Tea(counted) with { Kind = MaterialKind.PopMaterial }));

    [Theory]
    [InlineData(MaterialKind.CounterGoods, "STOCK-COUNTER-04 STOCK-COUNTER-05")]
    [InlineData(MaterialKind.PopMaterial, "STOCK-POP-01 STOCK-POP-03")]
    public void A_comparison_rests_on_the_clause_of_its_kind(MaterialKind kind, string clauses) =>
        Assert.Equal(
            clauses,
            Clauses(Lines.Tea(30) with { Kind = kind, PreviousCount = Quantity.Pieces(45) })
        );

    [Theory]
    [InlineData("over", "STOCK-POP-02")]
    [InlineData("negative value", "STOCK-POP-02")]
    [InlineData("no band", "STOCK-POP-01")]
    [InlineData("short", "STOCK-POP-01")]
    public void Refusals_of_promotional_material_cite_its_clauses(string fault, string clause)
    {
        StockLine pop = Lines.Tea(30) with { Kind = MaterialKind.PopMaterial };
        StockLine line = fault switch
        {
            "over" => pop with { Counted = Quantity.Pieces(55), UnitValue = null },
            "negative value" => pop with { UnitValue = Money.Of(-1m, Currency.Cny) },
            "no band" => pop with { NormalFrom = null },
            _ => pop with { Counted = Quantity.Pieces(12), Specification = null },
        };
        RefusalReason reason = Assert.Single(StockCount.Assess(line, Policy.BuiltIn).Refused().Reasons);
        Assert.Equal(clause, reason.Clause?.ToString());
    }

    [Fact]
    public void A_comparison_names_its_reading_of_the_last_corresponding_period()
    {
        StockLine line = Lines.Tea(30) with { PreviousCount = Quantity.Pieces(45) };
        Explanation why = StockCount.Assess(line, Lines.Comparing).Explained();
        PolicyReading reading = why.Readings.Single(r => r.Parameter != "stock.rule-at-counter");
        Assert.Equal("stock.last-corresponding-period", reading.Parameter);
        Assert.Equal("previous-count", reading.Value.Text);
        Assert.Equal("the previous count of the same counter", reading.Show(Language.English));
        Assert.Equal("同一柜台的上一次盘点", reading.Show(Language.Chinese));
        Assert.Equal("STOCK-COUNTER-05", reading.Clause.ToString());
        Assert.Equal("test/1", reading.Edition);
        Assert.Equal("-15 pcs", why.FactNamed("change").Text);
    }

    [Fact]
    public void Without_a_comparison_and_goods_in_transit_only_the_rule_of_the_place_is_read() =>
        Assert.Equal(
            ["stock.rule-at-counter = normal-band [STOCK-COUNTER-04, built-in/1]"],
            StockCount
                .Assess(Lines.Tea(30), Lines.Comparing)
                .Explained()
                .Readings.Select(reading => reading.ToString())
        );

    [Fact]
    public void A_report_says_how_many_lines_have_which_status_and_what_the_excess_is_worth()
    {
        StockLine[] lines =
        [
            Lines.Tea(12) with
            {
                Sku = "A",
            },
            Lines.Tea(1_000) with
            {
                Sku = "B",
            },
            Lines.Surplus("C", 1, Money.Of(7m, Currency.Parse("USD"))),
        ];
        Explanation why = StockCount.Assess(lines, Policy.BuiltIn).Explained();
        Assert.Equal("stock.count", why.Decision);
        Assert.Equal("What does the count of 3 lines say?", why.Question.English);
        Assert.Equal("3行的盘点结果如何？", why.Question.Chinese);
        Assert.Equal(
            "1 short, 0 normal, 2 over, 0 not counted; value of the excess: CNY 11,875.00 + USD 7.00.",
            why.Answer.English
        );
        Assert.Equal(
            "短缺1行，正常0行，积压2行，未盘点0行；积压价值：CNY 11,875.00 + USD 7.00。",
            why.Answer.Chinese
        );
        Assert.Equal("CNY 11875.00, USD 7.00", why.Outcome.Text);
        Assert.Equal(
            ["LIB-STOCK-01", "STOCK-COUNTER-02", "STOCK-COUNTER-03", "STOCK-COUNTER-06"],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal(["A", "B", "C"], why.Steps.Select(step => step.FactNamed("sku").Text));
    }

    [Fact]
    public void Answers_and_refusals_are_the_same_under_every_culture()
    {
        string answer = Cultures.Makes(() =>
            ExplanationJson.Write(StockCount.Assess(Lines.Tea(1_000), Policy.BuiltIn).Explained())
        );
        Assert.Contains("CNY 11,875.00", answer, StringComparison.Ordinal);
        string refusal = Cultures.Makes(() =>
            RefusalJson.Write(StockCount.Assess(Lines.Tea(-1_000), Policy.BuiltIn).Refused())
        );
        Assert.Contains("-1000 pcs", refusal, StringComparison.Ordinal);
    }

    private static string Clauses(StockLine line) =>
        string.Join(' ', StockCount.Assess(line, Lines.Comparing).Explained().Clauses);
}
