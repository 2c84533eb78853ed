using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The rule-of-thumb rate of the policy, beside the plan: the month's target over its planning days.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="PlanningDays">The planning days of a nominal month, by the policy.</param>
/// <param name="ExactUnitsPerDay">The exact rate, in smallest units a planning day.</param>
/// <param name="PerDay">The rate in whole smallest units, a half rounded away from zero.</param>
/// <param name="Days">The target over the planning days, one amount each; they add up to the target exactly.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
[Implements("QUOTA-MONTH-01")]
public sealed record NominalRate<TMeasure>(
    int PlanningDays,
    Ratio ExactUnitsPerDay,
    TMeasure PerDay,
    ValueList<TMeasure> Days
)
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal static NominalRate<TMeasure> Of(TMeasure target, int planningDays)
    {
        Ratio exact = new(target.Units, planningDays);
        ValueList<Ratio> alike = Enumerable.Repeat(Ratio.One, planningDays).ToValueList();
        return new(
            planningDays,
            exact,
            target.WithUnits(exact.Round(Rounding.HalfAwayFromZero)),
            Allocation.Split(target, alike, AllocationRule.CumulativeRounding)
        );
    }

    /// <summary>
    /// The nominal amount of a week with a number of planning days, rounded a half away from zero; a week has no
    /// more of them than its month.
    /// </summary>
    internal TMeasure ForDays(long planningDays) =>
        PerDay.WithUnits(
            (long)
                WholeDivision.Divide(
                    (Int128)ExactUnitsPerDay.Numerator * Math.Min(planningDays, PlanningDays),
                    ExactUnitsPerDay.Denominator,
                    Rounding.HalfAwayFromZero
                )
        );
}
