using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that say how long a customer is protected, and who may claim. The sources give
/// none of them: the host sets them.</summary>
public static class ProtectionParameters
{
    /// <summary>The windows of protection (LIB-OWN-20).</summary>
    public static PolicyKey<ValueList<PolicyWindow>> Windows { get; } =
        PolicyKeys.Windows("customers.protection-windows");

    /// <summary>How several windows combine (LIB-OWN-21).</summary>
    public static PolicyKey<ProtectionCombination> Combination { get; } =
        PolicyKeys.Choice<ProtectionCombination>("customers.protection-combination");

    /// <summary>What a customer is for whom no window applies (LIB-OWN-21).</summary>
    public static PolicyKey<WithoutWindow> WithoutWindow { get; } =
        PolicyKeys.Choice<WithoutWindow>("customers.protection-without-window");

    /// <summary>What the window by follow-up does for a customer never followed up (LIB-OWN-22).</summary>
    public static PolicyKey<NeverFollowedUp> NeverFollowedUp { get; } =
        PolicyKeys.Choice<NeverFollowedUp>("customers.protection-never-followed-up");

    /// <summary>What the window by claim does after a deal (LIB-OWN-23).</summary>
    public static PolicyKey<AfterDeal> AfterDeal { get; } =
        PolicyKeys.Choice<AfterDeal>("customers.protection-after-deal");

    /// <summary>Who is reminded before the protection ends (LIB-OWN-25).</summary>
    public static PolicyKey<ValueList<PolicyReminder>> Reminders { get; } =
        PolicyKeys.Reminders("customers.protection-reminders");

    /// <summary>The reasons for which an owner may release a customer (LIB-OWN-26).</summary>
    public static PolicyKey<ValueList<PolicyItem>> ReleaseReasons { get; } =
        PolicyKeys.Items("customers.release-reasons");

    /// <summary>What holds a customer while it is open (LIB-OWN-27).</summary>
    public static PolicyKey<ValueList<PolicyItem>> ReleaseHolds { get; } =
        PolicyKeys.Items("customers.release-holds");

    /// <summary>How the days of a cool-off are counted (LIB-OWN-28).</summary>
    public static PolicyKey<CoolOffCounting> CoolOffCounting { get; } =
        PolicyKeys.Choice<CoolOffCounting>("customers.cool-off-counting");

    /// <summary>The cool-off of the previous owner, in days (LIB-OWN-28); 0 for none.</summary>
    public static PolicyKey<long> PreviousOwnerCoolOffDays { get; } =
        PolicyKeys.Whole("customers.cool-off-previous-owner-days");

    /// <summary>The cool-off of new data, in days (LIB-OWN-29); 0 for none.</summary>
    public static PolicyKey<long> NewDataCoolOffDays { get; } =
        PolicyKeys.Whole("customers.cool-off-new-data-days");

    /// <summary>How many customers one person may claim a day (LIB-OWN-30).</summary>
    public static PolicyKey<long> ClaimsPerDay { get; } = PolicyKeys.Whole("customers.claims-per-day");

    /// <summary>How many customers one person may hold (LIB-OWN-31).</summary>
    public static PolicyKey<long> HoldingCapacity { get; } = PolicyKeys.Whole("customers.holding-capacity");

    /// <summary>The reasons for which a held customer does not count (LIB-OWN-31).</summary>
    public static PolicyKey<ValueList<PolicyItem>> HoldingExclusions { get; } =
        PolicyKeys.Items("customers.holding-exclusions");

    /// <summary>What becomes of a hand-over that exceeds a capacity (LIB-OWN-35).</summary>
    public static PolicyKey<HandOverCapacity> HandOverCapacity { get; } =
        PolicyKeys.Choice<HandOverCapacity>("customers.hand-over-capacity");
}
