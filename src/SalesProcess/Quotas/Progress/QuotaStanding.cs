using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Where a target stands at the end of a closed day; progress and re-planning both begin here.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Target">The target of the line: that of the plan, or a stretch target over the same days.</param>
/// <param name="Due">What the line expects by the end of the last closed day.</param>
/// <param name="LastClosedDay">The last day whose amounts are in.</param>
/// <param name="Actual">What was sold to date.</param>
/// <param name="ByDay">What was sold day by day; null where only the sum was given.</param>
internal sealed record QuotaStanding<TMeasure>(
    QuotaPlan<TMeasure> Plan,
    TMeasure Target,
    TMeasure Due,
    LocalDate LastClosedDay,
    TMeasure Actual,
    ValueList<DayActual<TMeasure>>? ByDay
)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>How many days of the month are closed, days off included.</summary>
    internal int ClosedDays => ClosedDaysOf(Plan, LastClosedDay);

    internal Ratio ClosedWeight => SumOf(Plan, ClosedDays);

    internal Ratio AllWeight => SumOf(Plan, Plan.Days.Count);

    /// <summary>What the line brings by the end of the month if the open days do as the closed ones did. Where days
    /// are bound to amounts, the plan itself says how much of the line lies before them.</summary>
    internal Ratio Landing =>
        Plan.Bounds.Count > 0 && Due.Units > 0
            ? new Ratio(Target.Units, Due.Units) * Actual.Units
            : AllWeight / ClosedWeight * Actual.Units;

    internal static QuotaStanding<TMeasure> Of(
        QuotaPlan<TMeasure> plan,
        LocalDate lastClosedDay,
        TMeasure actual,
        ValueList<DayActual<TMeasure>>? byDay
    )
    {
        int closed = ClosedDaysOf(plan, lastClosedDay);
        return new(
            plan,
            plan.Target,
            closed == 0 ? plan.Target.WithUnits(0) : plan.Days[closed - 1].RunningTotal,
            lastClosedDay,
            actual,
            byDay
        );
    }

    /// <summary>The same standing against another target over the same days.</summary>
    internal QuotaStanding<TMeasure> Against(TMeasure target)
    {
        long[] weights = WholeWeights(Plan);
        long due =
            Plan.Bounds.Count > 0 && Target.Units > 0
                ? CumulativeRounding.UpTo(target.Units, Due.Units, Target.Units)
                : CumulativeRounding.UpTo(target.Units, weights[..ClosedDays].Sum(), weights.Sum());
        return this with { Target = target, Due = target.WithUnits(due) };
    }

    /// <summary>Why the plan cannot be paced: its weights do not fit 64 bits.</summary>
    internal static IEnumerable<RefusalReason> WeightFaults(QuotaPlan<TMeasure> plan) =>
        plan.Weights.TryCopyTo(new long[plan.Days.Count]) && plan.Weights.PartsPerOne <= long.MaxValue
            ? []
            :
            [
                QuotaRefusals.PaceWeightsTooFine.Because(
                    QuotaFacts.PaceClause,
                    DayWeightFacts.Source(plan.Weights)
                ),
            ];

    /// <summary>The weights that the plan was made by, as whole numbers of the same proportions.</summary>
    internal static long[] WholeWeights(QuotaPlan<TMeasure> plan)
    {
        long[] weights = new long[plan.Days.Count];
        _ = plan.Weights.TryCopyTo(weights);
        return weights;
    }

    /// <summary>The weights that the plan was made by: 1 for a whole working day, where the calendar made them.</summary>
    internal static ValueList<Ratio> WeightsOf(QuotaPlan<TMeasure> plan) =>
        WholeWeights(plan).Select(weight => new Ratio(weight, (long)plan.Weights.PartsPerOne)).ToValueList();

    private static int ClosedDaysOf(QuotaPlan<TMeasure> plan, LocalDate lastClosedDay) =>
        lastClosedDay < plan.Days[0].Date ? 0
        : lastClosedDay > plan.Days[^1].Date ? plan.Days.Count
        : lastClosedDay.Day;

    private static Ratio SumOf(QuotaPlan<TMeasure> plan, int days) =>
        new(WholeWeights(plan)[..days].Sum(), (long)plan.Weights.PartsPerOne);
}
