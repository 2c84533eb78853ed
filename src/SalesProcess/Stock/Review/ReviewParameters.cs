using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The values of the policy by which stock is counted again and again, verified, and adjusted.</summary>
public static class ReviewParameters
{
    /// <summary>The reasons of a difference between count and book (LIB-STOCK-12).</summary>
    [Implements("LIB-STOCK-12")]
    public static PolicyKey<ValueList<PolicyItem>> AdjustmentReasons { get; } =
        PolicyKeys.Items("stock.adjustment-reasons");

    /// <summary>The largest difference that is posted without approval where neither location nor warehouse has a
    /// threshold (LIB-STOCK-11), in percent of the book; the host sets it.</summary>
    public static PolicyKey<long> AdjustmentThresholdPercent { get; } =
        PolicyKeys.Whole("stock.adjustment-threshold-percent");

    /// <summary>How often each counter is counted (STOCK-COUNTER-01), in days; the host sets it.</summary>
    public static PolicyKey<long> CounterCountIntervalDays { get; } =
        PolicyKeys.Whole("stock.counter-count-interval-days");

    /// <summary>How often the stock of each dealer is verified (DEALER-STOCKCHECK-01), in days; the host sets it.</summary>
    public static PolicyKey<long> DealerVerificationIntervalDays { get; } =
        PolicyKeys.Whole("stock.dealer-verification-interval-days");

    /// <summary>Which days count for the intervals and daily counts (LIB-STOCK-13).</summary>
    public static PolicyKey<CadenceDays> CountDays { get; } =
        PolicyKeys.Choice<CadenceDays>("stock.count-days");

    /// <summary>When the daily count of a shop starts (STOCK-S18-COUNT).</summary>
    public static PolicyKey<LocalTime> ShopCountStart { get; } = PolicyKeys.Time("stock.shop-count-start");

    /// <summary>How far from that time the count may start (STOCK-S18-COUNT), in minutes before or after; the host
    /// sets it.</summary>
    public static PolicyKey<long> ShopCountToleranceMinutes { get; } =
        PolicyKeys.Whole("stock.shop-count-tolerance-minutes");

    /// <summary>What is written down when a dealer's stock is verified (DEALER-STOCKCHECK-01).</summary>
    public static PolicyKey<ValueList<PolicyField>> DealerVerification { get; } =
        PolicyKeys.Fields("stock.dealer-verification");

    /// <summary>How soon a shortage that a daily check finds is replenished (STOCK-S18-DAY), in days after the day of
    /// the check; the host sets it.</summary>
    public static PolicyKey<long> ShortageActionDays { get; } =
        PolicyKeys.Whole("stock.shortage-action-days");
}
