using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that the value of customers is judged by.</summary>
public static class ValueParameters
{
    /// <summary>The tiers of contribution (GRADE-RETAIN-01), over the minor units of a currency. The source gives no
    /// bounds: the host sets them.</summary>
    public static PolicyKey<PolicyBands> ContributionTiers { get; } =
        PolicyKeys.Bands("customers.contribution-tiers");

    /// <summary>From how many products on a customer is a key one of maintenance (GRADE-RETAIN-02, K-39), in products.</summary>
    public static PolicyKey<long> KeyMaintenanceProducts { get; } =
        PolicyKeys.Whole("customers.key-maintenance-products");

    /// <summary>Up to how many products a customer is developed a second time (GRADE-RETAIN-03), in products.</summary>
    public static PolicyKey<long> SecondDevelopmentProducts { get; } =
        PolicyKeys.Whole("customers.second-development-products");

    /// <summary>The classes of the maintenance plan by value and need (GRADE-VALUE-01). The source names none: the host
    /// sets them.</summary>
    public static PolicyKey<ValueList<PolicyItem>> MaintenanceClasses { get; } =
        PolicyKeys.Items("customers.maintenance-classes");

    /// <summary>What a grade of prospects looks at in any case (GRADE-PRIO-01).</summary>
    public static PolicyKey<ValueList<PolicyField>> ProspectFactors { get; } =
        PolicyKeys.Fields("customers.prospect-factors");

    /// <summary>How prospects are graded (GRADE-PRIO-01). The source gives no scores: the host sets them.</summary>
    public static PolicyKey<PolicyScorecard> ProspectGrades { get; } =
        PolicyKeys.Scorecard("customers.prospect-grades");

    /// <summary>Which customers come first (GRADE-PRIO-01, K-56).</summary>
    public static PolicyKey<DevelopmentPriority> DevelopmentPriority { get; } =
        PolicyKeys.Choice<DevelopmentPriority>("customers.development-priority");

    /// <summary>The cut-offs of the days since the last purchase (LIB-GRADE-12). The host sets them.</summary>
    public static PolicyKey<PolicyBands> Recency { get; } = PolicyKeys.Bands("customers.recency");

    /// <summary>The cut-offs of the number of purchases (LIB-GRADE-12). The host sets them.</summary>
    public static PolicyKey<PolicyBands> Frequency { get; } = PolicyKeys.Bands("customers.frequency");

    /// <summary>The cut-offs of what was bought, over the minor units of a currency (LIB-GRADE-12). The host sets them.</summary>
    public static PolicyKey<PolicyBands> Spending { get; } = PolicyKeys.Bands("customers.spending");

    /// <summary>After how many whole months nothing is left of the points of an event (LIB-GRADE-10). The host sets it.</summary>
    public static PolicyKey<long> FadeMonths { get; } = PolicyKeys.Whole("customers.fade-months");

    /// <summary>The half-life of the points of an event (LIB-GRADE-11), in days. The host sets it.</summary>
    public static PolicyKey<long> HalfLifeDays { get; } = PolicyKeys.Whole("customers.half-life-days");

    /// <summary>After how many days a contribution tier is looked at again (LIB-GRADE-21), in days; the host may leave it out.</summary>
    public static PolicyKey<long> ContributionTierReviewDays { get; } =
        PolicyKeys.Whole("customers.contribution-tier-review-days");

    /// <summary>After how many days the products bought by a customer are looked at again (LIB-GRADE-21), in days; the host may leave it out.</summary>
    public static PolicyKey<long> ProductBreadthReviewDays { get; } =
        PolicyKeys.Whole("customers.product-breadth-review-days");

    /// <summary>After how many days a class of the maintenance plan is looked at again (LIB-GRADE-21), in days; the host may leave it out.</summary>
    public static PolicyKey<long> MaintenanceClassReviewDays { get; } =
        PolicyKeys.Whole("customers.maintenance-class-review-days");

    /// <summary>After how many days the grade of a prospect is looked at again (LIB-GRADE-21), in days; the host may leave it out.</summary>
    public static PolicyKey<long> ProspectGradeReviewDays { get; } =
        PolicyKeys.Whole("customers.prospect-grade-review-days");
}
