using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>The values of the policy that visits are made by: one checklist a step.</summary>
public static class VisitParameters
{
    private static readonly ValueList<PolicyKey<ValueList<PolicyItem>>> ByStep = Enum.GetValues<VisitStep>()
        .Select(step => PolicyKeys.Items($"visits.{Kebab.Of(step)}"))
        .ToValueList();

    /// <summary>The checklist of a step; empty for steps 6 to 8 unless the host fills it (VISIT-STEP-02).</summary>
    /// <param name="step">The step.</param>
    /// <returns>The typed name of its checklist.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a defined one.</exception>
    public static PolicyKey<ValueList<PolicyItem>> ChecklistOf(VisitStep step) =>
        ByStep[VisitProcess.PlaceOf(step)];

    /// <summary>The reasons for which a visit may be rescheduled, cancelled, recorded as missed or broken off
    /// (LIB-VISIT-03).</summary>
    public static PolicyKey<ValueList<PolicyItem>> Reasons { get; } = PolicyKeys.Items("visits.reasons");
}
