using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The rule-of-thumb rate of the policy, beside the plan: the month's target over its planning days;
/// made by a plan only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
[Implements("QUOTA-MONTH-01")]
public sealed record NominalRate<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly OnDemand<ValueList<TMeasure>> days;

    internal NominalRate(TMeasure target, int planningDays)
    {
        PlanningDays = planningDays;
        ExactUnitsPerDay = new Ratio(target.Units, planningDays);
        PerDay = target.WithUnits(ExactUnitsPerDay.Round(Rounding.HalfAwayFromZero));
        days = new(() =>
            Allocation.Split(
                target,
                Enumerable.Repeat(Ratio.One, planningDays).ToValueList(),
                AllocationRule.CumulativeRounding
            )
        );
    }

    /// <summary>The planning days of a nominal month, by the policy.</summary>
    public int PlanningDays { get; }

    /// <summary>The exact rate, in smallest units a planning day.</summary>
    public Ratio ExactUnitsPerDay { get; }

    /// <summary>The rate in whole smallest units, a half rounded away from zero.</summary>
    public TMeasure PerDay { get; }

    /// <summary>The target over the planning days, one amount each; they add up to the target exactly.</summary>
    public ValueList<TMeasure> Days => days.Value;

    /// <summary>Answers the rate.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{PerDay} a planning day";

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
