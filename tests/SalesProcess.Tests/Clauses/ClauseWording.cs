using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Clauses;

/// <summary>A few clauses, whole: what an answer cites is this text, in both languages.</summary>
public class ClauseWording
{
    [Fact]
    public void The_month_plan_has_22_planning_days() =>
        Assert.Equal(
            new Clause(
                ClauseId.Parse("QUOTA-MONTH-01"),
                PolicyArea.Quotas,
                new(
                    "The month plan is based on 22 planning days: the average daily target is the month target divided by 22 (the source writes only \"month plan / 22 days\"; the division is an inferred reading).",
                    "月计划按22个计划日编制：日均目标等于当月目标除以22（原文仅写“月计划/22天”，除法含义系推断）。"
                ),
                ClauseKinds.Formula | ClauseKinds.NumericRule,
                Executability.Full,
                new SourceReference("S0.1", 20, "月计划/22天")
            ),
            ClauseCatalogue.BuiltIn[ClauseId.Parse("QUOTA-MONTH-01")]
        );

    [Fact]
    public void A_visit_has_eight_steps() =>
        Assert.Equal(
            new Clause(
                ClauseId.Parse("VISIT-STEP-01"),
                PolicyArea.Visits,
                new(
                    "A salesperson's customer visit is managed in 8 ordered steps: preparation, greeting the customer, store inspection, in-store display of goods, drafting the order, sales presentation, self-review after the visit, and paperwork.",
                    "销售人员拜访客户按8个步骤依次管理：准备、与客户打招呼、察看门店情况、店内商品陈列、草拟订单、销售陈述、拜访后自我检讨、文书处理。"
                ),
                ClauseKinds.StateMachine,
                Executability.Full,
                new SourceReference("S0.1", 16, "八步分别为准备、与客户打招呼")
            ),
            ClauseCatalogue.BuiltIn[ClauseId.Parse("VISIT-STEP-01")]
        );

    [Fact]
    public void Steps_6_to_8_are_only_named() =>
        Assert.Equal(
            new Clause(
                ClauseId.Parse("VISIT-STEP-02"),
                PolicyArea.Visits,
                new(
                    "Sales presentation (step 6), self-review after the visit (step 7) and paperwork (step 8) belong to the visit flow but are only named (the source gives no checklist for them).",
                    "销售陈述（第6步）、拜访后自我检讨（第7步）和文书处理（第8步）属于拜访流程，但仅列出名称（原文未给出相应的检查项目）。"
                ),
                ClauseKinds.StateMachine,
                Executability.Partial,
                new SourceReference("S0.1", 16, "销售陈述、拜访后自我检讨与文书处理工作")
            ),
            ClauseCatalogue.BuiltIn[ClauseId.Parse("VISIT-STEP-02")]
        );

    [Fact]
    public void Grade_C_says_what_the_source_leaves_open() =>
        Assert.Equal(
            new Clause(
                ClauseId.Parse("GRADE-INTENT-C"),
                PolicyArea.Customers,
                new(
                    "Intent customer, grade C: after a face-to-face talk, the customer has a strong interest in the product and needs still to be guided and explored; or the customer has bought network products before and has some awareness of online marketing (the source leaves open whether each pair means AND or OR, and whether the second case also requires the talk).",
                    "C类意向客户：经面谈后对产品有浓厚兴趣且需求有待引导和挖掘，或者曾购买过网络产品且对网络营销有一定认知（原文未写明各组两项条件是“且”还是“或”，也未写明后一情形是否同样须经面谈）。"
                ),
                ClauseKinds.Classification,
                Executability.Full,
                new SourceReference("S2.5", 149, "经过面谈后,客户对该产品有浓厚兴趣")
            ),
            ClauseCatalogue.BuiltIn[ClauseId.Parse("GRADE-INTENT-C")]
        );

    [Fact]
    public void A_slip_of_the_source_is_put_right_in_the_statement_and_kept_in_the_key_phrase()
    {
        Clause clause = ClauseCatalogue.BuiltIn[ClauseId.Parse("TARGET-FEEDBACK-DAY")];

        Assert.Equal("每位销售人员每天必须向部门经理反馈客户异议和工作中的问题。", clause.Statement.Chinese);
        Assert.Equal("向部门经理反馈客户的贰言和工作问题", clause.Source!.KeyPhrase);
    }
}
