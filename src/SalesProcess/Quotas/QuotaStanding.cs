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

    internal Ratio ClosedWeight => SumOf(Plan.Days.Take(ClosedDays));

    internal Ratio AllWeight => SumOf(Plan.Days);

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
        long due = CumulativeRounding.UpTo(target.Units, weights[..ClosedDays].Sum(), weights.Sum());
        return this with { Target = target, Due = target.WithUnits(due) };
    }

    internal static Ratio WeightOf(QuotaDay<TMeasure> day) => day.Day.Weight;

    internal static long[] WholeWeights(QuotaPlan<TMeasure> plan) =>
        Weights.ToWhole(plan.Days.Select(WeightOf).ToValueList());

    private static int ClosedDaysOf(QuotaPlan<TMeasure> plan, LocalDate lastClosedDay) =>
        lastClosedDay < plan.Days[0].Date ? 0
        : lastClosedDay > plan.Days[^1].Date ? plan.Days.Count
        : lastClosedDay.Day;

    private static Ratio SumOf(IEnumerable<QuotaDay<TMeasure>> days) =>
        days.Aggregate(Ratio.Zero, (sum, day) => sum + WeightOf(day));
}
