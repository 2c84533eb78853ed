using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>The values of the policy that classes by share of the total are made of; the sources name none, so the
/// host sets all (LIB-GRADE-26).</summary>
public static class ParetoParameters
{
    /// <summary>The running share at which class A ends, in percent.</summary>
    public static PolicyKey<long> UpperCutPercent { get; } =
        PolicyKeys.Whole("grading.pareto-upper-cut-percent");

    /// <summary>The running share at which class B ends, in percent.</summary>
    public static PolicyKey<long> MiddleCutPercent { get; } =
        PolicyKeys.Whole("grading.pareto-middle-cut-percent");

    /// <summary>To which class the item belongs with which the running share passes a cut.</summary>
    public static PolicyKey<ParetoCrossing> Crossing { get; } =
        PolicyKeys.Choice<ParetoCrossing>("grading.pareto-crossing-item");

    /// <summary>What becomes of items of zero or below.</summary>
    public static PolicyKey<ParetoNonPositive> NonPositive { get; } =
        PolicyKeys.Choice<ParetoNonPositive>("grading.pareto-non-positive");
}
