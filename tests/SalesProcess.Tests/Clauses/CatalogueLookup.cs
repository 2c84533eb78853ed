using System.Collections;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Clauses;

/// <summary>Finding clauses and naming areas.</summary>
public class CatalogueLookup
{
    private static readonly ClauseId Known = ClauseId.Parse("QUOTA-MONTH-01");
    private static readonly ClauseId Unknown = ClauseId.Parse("QUOTA-CENTURY-01");

    [Fact]
    public void A_clause_is_found_by_its_id()
    {
        Assert.True(ClauseCatalogue.BuiltIn.TryFind(Known, out Clause? clause));
        Assert.Equal(Known, clause.Id);
        Assert.Same(clause, ClauseCatalogue.BuiltIn[Known]);
    }

    [Fact]
    public void An_unknown_id_finds_nothing()
    {
        Assert.False(ClauseCatalogue.BuiltIn.TryFind(Unknown, out Clause? clause));
        Assert.Null(clause);
    }

    [Fact]
    public void Indexing_by_an_unknown_id_says_which()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => ClauseCatalogue.BuiltIn[Unknown]);

        Assert.Equal("The catalogue of 668 clauses has no clause QUOTA-CENTURY-01.", thrown.Message);
    }

    [Fact]
    public void A_null_id_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("id", () => ClauseCatalogue.BuiltIn.TryFind(null!, out _));
        Assert.Throws<ArgumentNullException>("id", () => ClauseCatalogue.BuiltIn[null!]);
    }

    [Fact]
    public void An_area_lists_its_clauses_in_the_order_of_the_policy() =>
        Assert.Equal(
            [
                "FUNNEL-TRUST-40",
                "FUNNEL-BUYMIND",
                "FUNNEL-BAND-TOP",
                "FUNNEL-BAND-UPPER",
                "FUNNEL-BAND-MIDDLE",
                "FUNNEL-BAND-LOWER",
                "FUNNEL-OUT",
                "FUNNEL-COND-01",
                "FUNNEL-START-01",
                "FUNNEL-SHOWROOM-01",
                "FUNNEL-STAGE-02",
            ],
            ClauseCatalogue.BuiltIn.In(PolicyArea.Funnel).Select(clause => clause.Id.ToString())
        );

    [Theory]
    [InlineData(PolicyArea.Visits, "Visits", "客户拜访")]
    [InlineData(PolicyArea.Customers, "Customer grading and lifecycle", "客户分级与生命周期")]
    [InlineData(PolicyArea.Dealers, "Dealers", "经销商")]
    [InlineData(PolicyArea.Quotas, "Quotas and activity targets", "销售指标与活动目标")]
    [InlineData(PolicyArea.WorkingDay, "Working day and meetings", "工作日与会议")]
    [InlineData(PolicyArea.Stock, "Stock and goods movements", "库存与货物流转")]
    [InlineData(PolicyArea.Orders, "Orders and supply", "订单与供货")]
    [InlineData(PolicyArea.Leads, "Leads and invitation", "销售线索与客户邀约")]
    [InlineData(PolicyArea.Funnel, "Funnel", "销售漏斗")]
    [InlineData(PolicyArea.Showroom, "Showroom in nine steps", "展厅销售九步流程")]
    [InlineData(
        PolicyArea.Deals,
        "Quotation, bid, contract, dispatch and collection",
        "报价、投标、合同、发货与收款"
    )]
    [InlineData(PolicyArea.Trips, "Business trips", "出差")]
    [InlineData(PolicyArea.Complaints, "Complaints and satisfaction", "投诉与满意度")]
    [InlineData(PolicyArea.Files, "Customer files and privacy", "客户档案与隐私")]
    [InlineData(PolicyArea.Rewards, "Rewards and penalties", "奖励与处罚")]
    [InlineData(PolicyArea.Ownership, "Customer ownership", "客户归属")]
    [InlineData(PolicyArea.Receivables, "Receivables", "应收账款")]
    [InlineData(
        PolicyArea.Programmes,
        "Programmes, roles, governance and market analysis",
        "方案、岗位职责、管理与市场分析"
    )]
    public void Every_area_has_a_title_in_both_languages(PolicyArea area, string english, string chinese) =>
        Assert.Equal(new BilingualText(english, chinese), ClauseCatalogue.TitleOf(area));

    [Fact]
    public void An_area_that_is_not_a_defined_one_has_no_title() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClauseCatalogue.TitleOf((PolicyArea)18));

    [Fact]
    public void The_untyped_enumeration_gives_the_same_clauses() =>
        Assert.Equal(
            ClauseCatalogue.BuiltIn.ToArray(),
            ((IEnumerable)ClauseCatalogue.BuiltIn).Cast<Clause>()
        );

    [Fact]
    public void A_clause_shows_its_id_and_english_statement() =>
        Assert.Equal(
            "FUNNEL-BAND-TOP: Top of the sales funnel: potential customers who have a purchase need.",
            ClauseCatalogue.BuiltIn[ClauseId.Parse("FUNNEL-BAND-TOP")].ToString()
        );
}
