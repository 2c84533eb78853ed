using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Takes in what was sold, given as one sum or day by day, and finds everything wrong with it.</summary>
internal static class QuotaActuals
{
    /// <summary>Where the plan stands by a sum to date.</summary>
    internal static QuotaStanding<T>? Standing<T>(
        QuotaPlan<T> plan,
        T actualToDate,
        LocalDate lastClosedDay,
        List<RefusalReason> reasons
    )
        where T : struct, IMeasure<T>
    {
        ArgumentNullException.ThrowIfNull(plan);
        reasons.AddRange(UnitFaults(plan, actualToDate));
        return reasons.Count > 0
            ? null
            : QuotaStanding<T>.Of(
                plan,
                lastClosedDay.WithCalendar(CalendarSystem.Iso),
                plan.Target.WithUnits(actualToDate.Units),
                byDay: null
            );
    }

    /// <summary>Where the plan stands by the amounts of its closed days; a day that is not listed sold nothing.</summary>
    internal static QuotaStanding<T>? Standing<T>(
        QuotaPlan<T> plan,
        ValueList<DayActual<T>> actuals,
        LocalDate lastClosedDay,
        List<RefusalReason> reasons
    )
        where T : struct, IMeasure<T>
    {
        ArgumentNullException.ThrowIfNull(plan);
        _ = Required.Items(actuals);
        LocalDate last = lastClosedDay.WithCalendar(CalendarSystem.Iso);
        var seen = new HashSet<LocalDate>();
        Int128 sum = 0;
        foreach (DayActual<T> actual in actuals)
        {
            reasons.AddRange(UnitFaults(plan, actual.Amount));
            if (actual.Date < plan.Days[0].Date || actual.Date > plan.Days[^1].Date)
            {
                reasons.Add(
                    QuotaRefusals.ActualOutsideMonth.Because(
                        QuotaFacts.GapClause,
                        QuotaFacts.Date(actual.Date),
                        QuotaFacts.Month(plan.Month)
                    )
                );
            }
            else if (actual.Date > last)
            {
                reasons.Add(
                    QuotaRefusals.ActualOfOpenDay.Because(
                        QuotaFacts.GapClause,
                        QuotaFacts.Date(actual.Date),
                        QuotaFacts.LastClosedDay(last)
                    )
                );
            }

            if (!seen.Add(actual.Date))
            {
                reasons.Add(
                    QuotaRefusals.ActualTwice.Because(QuotaFacts.GapClause, QuotaFacts.Date(actual.Date))
                );
            }

            sum += actual.Amount.Units;
        }

        if (sum < long.MinValue || sum > long.MaxValue)
        {
            reasons.Add(TooLarge(plan));
        }

        return reasons.Count > 0
            ? null
            : QuotaStanding<T>.Of(plan, last, plan.Target.WithUnits((long)sum), actuals);
    }

    internal static IEnumerable<RefusalReason> UnitFaults<T>(QuotaPlan<T> plan, T amount)
        where T : struct, IMeasure<T> =>
        amount.Equals(default) || amount.UnitCode == plan.Target.UnitCode
            ? []
            :
            [
                QuotaRefusals.AmountInOtherUnit.Because(
                    QuotaFacts.GapClause,
                    QuotaFacts.Amount(amount),
                    QuotaFacts.Target(plan.Target)
                ),
            ];

    internal static RefusalReason TooLarge<T>(QuotaPlan<T> plan)
        where T : struct, IMeasure<T> =>
        QuotaRefusals.FiguresTooLarge.Because(QuotaFacts.GapClause, QuotaFacts.Target(plan.Target));
}
