using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The axes of the sources. The list is open: a host, or another part of the library, makes axes of its
/// own, and a view shows them all.</summary>
public static class CustomerAxes
{
    /// <summary>Intent grades A to D (GRADE-INTENT-00).</summary>
    public static CustomerAxis Intent { get; } =
        Axis("intent", "intent grade", "意向客户类别", "GRADE-INTENT-00", GradeOrder.Inferred, "K-07");

    /// <summary>Account classes A to C (GRADE-ABC-A).</summary>
    public static CustomerAxis AccountClass { get; } =
        Axis("account-class", "account class", "客户等级", "GRADE-ABC-A", GradeOrder.Inferred, "K-02");

    /// <summary>Classes of terminal customers (GRADE-TERM-BASIS).</summary>
    public static CustomerAxis TerminalClass { get; } =
        Axis(
            "terminal-class",
            "class of terminal customer",
            "终端客户类别",
            "GRADE-TERM-BASIS",
            GradeOrder.Inferred,
            "K-02"
        );

    /// <summary>The stage of the lifecycle, from the list to the signed customer (LIFE-DEF-DEV).</summary>
    public static CustomerAxis LifecycleStage { get; } =
        Axis("lifecycle-stage", "stage of the lifecycle", "客户所处阶段", "LIFE-DEF-DEV");

    /// <summary>The state of the funnel picture (LIFE-ALLSTATES-01).</summary>
    public static CustomerAxis FunnelState { get; } =
        Axis("funnel-state", "state of the funnel picture", "漏斗图中的客户状态", "LIFE-ALLSTATES-01");

    /// <summary>New or existing (GRADE-S10-STAGE).</summary>
    public static CustomerAxis NewOrExisting { get; } =
        Axis("new-or-existing", "new or existing", "新老客户", "GRADE-S10-STAGE");

    /// <summary>The tier by contribution (GRADE-RETAIN-01).</summary>
    public static CustomerAxis ContributionTier { get; } =
        Axis("contribution-tier", "contribution tier", "贡献等级", "GRADE-RETAIN-01", GradeOrder.Stated);

    /// <summary>One product or several (GRADE-RETAIN-02).</summary>
    public static CustomerAxis ProductBreadth { get; } =
        Axis("product-breadth", "product breadth", "产品数量", "GRADE-RETAIN-02");

    /// <summary>The class of the maintenance plan (GRADE-VALUE-01).</summary>
    public static CustomerAxis MaintenanceClass { get; } =
        Axis("maintenance-class", "class of the maintenance plan", "维护计划类别", "GRADE-VALUE-01");

    /// <summary>The grade of a prospect, by which it is developed first or later (GRADE-PRIO-01).</summary>
    public static CustomerAxis ProspectGrade { get; } =
        Axis("prospect-grade", "grade of the prospect", "潜在客户等级", "GRADE-PRIO-01", GradeOrder.Stated);

    /// <summary>Qualification as a prospect (PROSPECT-QUAL-01).</summary>
    public static CustomerAxis Qualification { get; } =
        Axis(
            "qualification",
            "qualification as a prospect",
            "准客户资格",
            "PROSPECT-QUAL-01",
            GradeOrder.Stated
        );

    /// <summary>Whether the customer is in the target group (GRADE-SCREEN-01).</summary>
    public static CustomerAxis TargetGroup { get; } =
        Axis("target-group", "target group", "目标客户群体", "GRADE-SCREEN-01", GradeOrder.Stated);

    /// <summary>The market segment (GRADE-MARKETING-SEG-01).</summary>
    public static CustomerAxis Segment { get; } =
        Axis("segment", "market segment", "细分市场", "GRADE-MARKETING-SEG-01");

    /// <summary>All of them, in the order in which a view shows them.</summary>
    public static ValueList<CustomerAxis> All { get; } =
    [
        Intent,
        AccountClass,
        TerminalClass,
        LifecycleStage,
        FunnelState,
        NewOrExisting,
        ContributionTier,
        ProductBreadth,
        MaintenanceClass,
        ProspectGrade,
        Qualification,
        TargetGroup,
        Segment,
    ];

    private static CustomerAxis Axis(
        string id,
        string english,
        string chinese,
        string clause,
        GradeOrder order = GradeOrder.None,
        string? conflict = null
    ) => new(id, new BilingualText(english, chinese), ClauseId.Parse(clause), order, conflict);
}
