using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that customers are graded by.</summary>
public static class CustomerParameters
{
    /// <summary>How the sentence of grade C is read (GRADE-INTENT-C, K-07).</summary>
    public static PolicyKey<IntentGradeCReading> IntentGradeCReading { get; } =
        PolicyKeys.Choice<IntentGradeCReading>("customers.intent-grade-c-reading");

    /// <summary>How many days ahead a meeting still is in the near future (GRADE-INTENT-D), in days. The source
    /// gives no number: the host sets it.</summary>
    public static PolicyKey<long> NearFutureDays { get; } = PolicyKeys.Whole("customers.near-future-days");

    /// <summary>By what a customer comes into class A, B or C (GRADE-ABC-A). The source does not say: the host
    /// does.</summary>
    public static PolicyKey<PolicyTable> AccountClassTable { get; } =
        PolicyKeys.DecisionTable("customers.account-class-table");

    /// <summary>From what market share on it is large, in percent (GRADE-TERM-KEY). From the host.</summary>
    public static PolicyKey<long> LargeMarketSharePercent { get; } =
        PolicyKeys.Whole("customers.large-market-share-percent");

    /// <summary>From what spending in a year on it is strong, in whole units of its currency (GRADE-TERM-KEY). From
    /// the host.</summary>
    public static PolicyKey<long> StrongSpending { get; } =
        PolicyKeys.Whole("customers.strong-spending-per-year");

    /// <summary>From how many months of intended cooperation on it is long-term (GRADE-TERM-KEY). From the
    /// host.</summary>
    public static PolicyKey<long> LongCooperationMonths { get; } =
        PolicyKeys.Whole("customers.long-cooperation-months");

    /// <summary>From what share of its need bought here on loyalty is high, in percent (GRADE-TERM-KEY). From the
    /// host.</summary>
    public static PolicyKey<long> HighLoyaltyPercent { get; } =
        PolicyKeys.Whole("customers.high-loyalty-percent");

    /// <summary>From what share of the profit on a contribution is large, in percent (GRADE-TERM-KEY). From the
    /// host.</summary>
    public static PolicyKey<long> LargeContributionPercent { get; } =
        PolicyKeys.Whole("customers.large-contribution-percent");

    /// <summary>From what share of the profit on a contribution is medium, in percent (GRADE-TERM-ORD). From the
    /// host.</summary>
    public static PolicyKey<long> MediumContributionPercent { get; } =
        PolicyKeys.Whole("customers.medium-contribution-percent");

    /// <summary>Whether one who has neither cooperated nor bought can be a terminal customer (GRADE-TERM-DEF,
    /// K-05).</summary>
    public static PolicyKey<TerminalDefinition> TerminalDefinition { get; } =
        PolicyKeys.Choice<TerminalDefinition>("customers.terminal-definition");

    /// <summary>How "without the features of a key customer" is read (GRADE-TERM-ORD).</summary>
    public static PolicyKey<OrdinaryReading> OrdinaryReading { get; } =
        PolicyKeys.Choice<OrdinaryReading>("customers.ordinary-reading");

    /// <summary>Up to how many days after the first purchase a customer is new (LIB-GRADE-28). From the host.</summary>
    public static PolicyKey<long> NewCustomerDays { get; } = PolicyKeys.Whole("customers.new-customer-days");

    /// <summary>The strategies of the stages (GRADE-S10-STAGE).</summary>
    public static PolicyKey<ValueList<PolicyItem>> StageStrategies { get; } =
        PolicyKeys.Items("customers.stage-strategies");

    /// <summary>By what a customer comes into a market segment (GRADE-MARKETING-SEG-01). From the host.</summary>
    public static PolicyKey<PolicyTable> SegmentTable { get; } =
        PolicyKeys.DecisionTable("customers.segment-table");

    /// <summary>The strategies of the market segments (GRADE-MARKETING-SEG-01). From the host.</summary>
    public static PolicyKey<ValueList<PolicyItem>> SegmentStrategies { get; } =
        PolicyKeys.Items("customers.segment-strategies");

    /// <summary>By what a customer comes into the target group (GRADE-SCREEN-01). From the host.</summary>
    public static PolicyKey<PolicyTable> TargetGroupTable { get; } =
        PolicyKeys.DecisionTable("customers.target-group-table");

    /// <summary>When and by whom customers are graded (LIB-GRADE-29, K-54).</summary>
    public static PolicyKey<GradingMoment> GradingMoment { get; } =
        PolicyKeys.Choice<GradingMoment>("customers.grading-moment");

    /// <summary>The posts that may set a grade by hand, each with the axes for which it may (LIB-GRADE-23). From the
    /// host.</summary>
    public static PolicyKey<ValueList<PolicyItem>> ManualGradeRoles { get; } =
        PolicyKeys.Items("customers.manual-grade-roles");

    /// <summary>After how many days an intent grade is looked at again (LIB-GRADE-21). From the host; unset, no date
    /// is known.</summary>
    public static PolicyKey<long> IntentReviewDays { get; } =
        PolicyKeys.Whole("customers.intent-review-days");

    /// <summary>The same for account classes.</summary>
    public static PolicyKey<long> AccountClassReviewDays { get; } =
        PolicyKeys.Whole("customers.account-class-review-days");

    /// <summary>The same for classes of terminal customers.</summary>
    public static PolicyKey<long> TerminalClassReviewDays { get; } =
        PolicyKeys.Whole("customers.terminal-class-review-days");

    /// <summary>The same for new and existing.</summary>
    public static PolicyKey<long> NewOrExistingReviewDays { get; } =
        PolicyKeys.Whole("customers.new-or-existing-review-days");

    /// <summary>The same for the qualification of prospects.</summary>
    public static PolicyKey<long> QualificationReviewDays { get; } =
        PolicyKeys.Whole("customers.qualification-review-days");

    /// <summary>The same for market segments.</summary>
    public static PolicyKey<long> SegmentReviewDays { get; } =
        PolicyKeys.Whole("customers.segment-review-days");

    /// <summary>The same for the target group.</summary>
    public static PolicyKey<long> TargetGroupReviewDays { get; } =
        PolicyKeys.Whole("customers.target-group-review-days");
}
