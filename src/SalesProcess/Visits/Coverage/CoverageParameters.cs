using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that visits are counted by.</summary>
public static class CoverageParameters
{
    /// <summary>The outcomes that make a visit productive (LIB-PLAN-23); the host sets them.</summary>
    public static PolicyKey<ValueList<PolicyItem>> ProductiveOutcomes { get; } =
        PolicyKeys.Items("visits.productive-outcomes");
}
