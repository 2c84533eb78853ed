using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that say whose a customer is.</summary>
public static class OwnershipParameters
{
    /// <summary>Whose customers are, in principle (OWN-FIRST in the built-in policy, K-38).</summary>
    public static PolicyKey<OwnershipModel> Model { get; } =
        PolicyKeys.Choice<OwnershipModel>("customers.ownership-model");

    /// <summary>By which ways a customer changes hands in which model (LIB-OWN-06). Each item is named as an
    /// <see cref="OwnershipCause"/> in kebab case.</summary>
    public static PolicyKey<ValueList<PolicyItem>> Ways { get; } =
        PolicyKeys.Items("customers.ownership-ways");

    /// <summary>The order in which the rules of a reception decide (OWN-CHOICE, LIB-OWN-01, K-37).</summary>
    public static PolicyKey<ValueList<ReceptionRule>> Precedence { get; } =
        PolicyKeys.Order<ReceptionRule>("customers.reception-precedence");

    /// <summary>After how many days a return lets go of the first consultant (OWN-7D), in days; this many days are
    /// enough (K-39).</summary>
    public static PolicyKey<long> ReturnDays { get; } = PolicyKeys.Whole("customers.reception-return-days");

    /// <summary>From which reception the week runs (OWN-7D).</summary>
    public static PolicyKey<ReceptionWeekFrom> WeekFrom { get; } =
        PolicyKeys.Choice<ReceptionWeekFrom>("customers.reception-week-from");

    /// <summary>Which phone contact counts (OWN-7D).</summary>
    public static PolicyKey<ReceptionCallWindow> CallWindow { get; } =
        PolicyKeys.Choice<ReceptionCallWindow>("customers.reception-call-window");

    /// <summary>What it means that several persons are responsible for one part of a division (OWN-S6-SPLIT).</summary>
    public static PolicyKey<TerritoryOverlapReading> TerritoryOverlap { get; } =
        PolicyKeys.Choice<TerritoryOverlapReading>("customers.territory-overlap");
}
