using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of the policy that a ruling on a reception reads.</summary>
internal sealed class ReceptionSettings
{
    private ReceptionSettings(
        ValueList<ReceptionRule> order,
        Parameter<long> days,
        ReceptionWeekFrom weekFrom,
        ReceptionCallWindow callWindow,
        OwnershipWays ways,
        ValueList<PolicyReading> readings
    ) =>
        (Order, Days, WeekFrom, CallWindow, Ways, Readings) = (
            order,
            days,
            weekFrom,
            callWindow,
            ways,
            readings
        );

    internal ValueList<ReceptionRule> Order { get; }

    internal Parameter<long> Days { get; }

    internal ReceptionWeekFrom WeekFrom { get; }

    internal ReceptionCallWindow CallWindow { get; }

    internal OwnershipWays Ways { get; }

    internal ValueList<PolicyReading> Readings { get; }

    /// <summary>Why the model of ownership knows no rule of receptions; empty where it permits one at least.</summary>
    internal ValueList<RefusalReason> WhyNotInModel
    {
        get
        {
            ValueList<RefusalReason> reasons = ReceptionRules
                .Ways.Select(Ways.WhyNot)
                .OfType<RefusalReason>()
                .ToValueList();
            return reasons.Count == ReceptionRules.Ways.Count ? reasons : [];
        }
    }

    /// <summary>Reads the values; null where one is not set or not usable, with every reason.</summary>
    internal static ReceptionSettings? Read(PolicyEdition policy, out ValueList<RefusalReason> missing)
    {
        var read = new PolicyReader(policy);
        OwnershipWays? ways = OwnershipWays.Read(read, out ValueList<RefusalReason> faults);
        Parameter<ValueList<ReceptionRule>>? order = read.Read(OwnershipParameters.Precedence);
        Parameter<long>? days = read.Read(OwnershipParameters.ReturnDays);
        Parameter<ReceptionWeekFrom>? weekFrom = read.Read(OwnershipParameters.WeekFrom);
        Parameter<ReceptionCallWindow>? callWindow = read.Read(OwnershipParameters.CallWindow);
        missing = [.. read.Missing, .. faults];
        return missing.Count > 0
            ? null
            : new ReceptionSettings(
                order!.Value,
                days!,
                weekFrom!.Value,
                callWindow!.Value,
                ways!,
                read.Readings
            );
    }
}
