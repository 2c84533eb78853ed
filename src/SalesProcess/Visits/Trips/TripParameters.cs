using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that business trips are made by.</summary>
public static class TripParameters
{
    /// <summary>What a trip application says besides its customers: key points and places (TRIP-01, TRIP-02).</summary>
    public static PolicyKey<ValueList<PolicyField>> Application { get; } =
        PolicyKeys.Fields("visits.trip-application");

    /// <summary>What a trip application says of each customer: who, and how to make contact (TRIP-01).</summary>
    public static PolicyKey<ValueList<PolicyField>> Customer { get; } =
        PolicyKeys.Fields("visits.trip-customer");

    /// <summary>What a trip report says (TRIP-04).</summary>
    public static PolicyKey<ValueList<PolicyField>> Report { get; } = PolicyKeys.Fields("visits.trip-report");

    /// <summary>After how many visits without breakthrough the next trip is refused in principle (TRIP-03).</summary>
    public static PolicyKey<long> FruitlessVisits { get; } = PolicyKeys.Whole("visits.trip-fruitless-visits");

    /// <summary>What lifts a refusal in principle (TRIP-03, K-48).</summary>
    public static PolicyKey<TripRefusalLifting> RefusalLiftedBy { get; } =
        PolicyKeys.Choice<TripRefusalLifting>("visits.trip-refusal-lifted-by");

    /// <summary>Within how many working days after the return the report is handed in (TRIP-04); the source says
    /// “promptly”, so the host sets it.</summary>
    public static PolicyKey<long> ReportWithinDays { get; } =
        PolicyKeys.Whole("visits.trip-report-within-days");

    /// <summary>Within how many working days after a problem with staff is found a reward or a penalty is proposed
    /// (TRIP-06); the source says “promptly”, so the host sets it.</summary>
    public static PolicyKey<long> ProposalWithinDays { get; } =
        PolicyKeys.Whole("visits.staff-proposal-within-days");
}
