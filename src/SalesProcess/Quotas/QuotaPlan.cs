using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Makes quota plans.</summary>
public static class QuotaPlan
{
    /// <summary>Splits a month's target into weeks and days over a working calendar, exactly at every level.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation. Refused where the target has no unit or is negative, where the
    /// calendar does not know the whole month, or where the month has no working day.</returns>
    /// <remarks>The odd unit falls by <see cref="AllocationRule.CumulativeRounding"/> along the dates, whatever
    /// the first day of the week: weeks only sum the days.</remarks>
    /// <example>
    /// <code>
    /// Decision&lt;QuotaPlan&lt;Money&gt;&gt; plan = QuotaPlan.ForMonth(
    ///     new YearMonth(2026, 10), Money.Of(300_000m, Currency.Cny), WorkingCalendar.MainlandChina, policy);
    /// </code>
    /// </example>
    [Implements("QUOTA-DECOMP-01", "QUOTA-WEEK-01", "LIB-WEEK-01")]
    public static Decision<QuotaPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        var settings = QuotaSettings.Read(read);
        Decision<CalendarMonth> asked = calendar.Month(month);
        List<RefusalReason> reasons = [.. TargetReasons(target), .. read.Missing];
        if (!asked.TryGetValue(out CalendarMonth? days, out Refusal? unknown))
        {
            reasons.AddRange(unknown.Reasons);
        }
        else if (days.WorkingDays == 0 && target.Units > 0)
        {
            reasons.Add(QuotaFacts.NoWorkingDay(days, target));
        }

        if (days is null || settings is null || reasons.Count > 0)
        {
            return Decision.Refuse<QuotaPlan<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        QuotaPlan<TMeasure> plan = Make(days, target, settings, policy);
        return asked.Then(_ => Decision.Accept(plan, QuotaExplanations.OfPlan(plan, read.Readings)));
    }

    private static QuotaPlan<TMeasure> Make<TMeasure>(
        CalendarMonth month,
        TMeasure target,
        QuotaSettings settings,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ValueList<Ratio> weights = month.Days.Select(day => day.Weight).ToValueList();
        ValueList<TMeasure> amounts = Allocation.Split(target, weights, AllocationRule.CumulativeRounding);
        var days = new List<QuotaDay<TMeasure>>();
        TMeasure running = target.WithUnits(0);
        foreach ((CalendarDay day, TMeasure amount) in month.Days.Zip(amounts))
        {
            running += amount;
            days.Add(new QuotaDay<TMeasure>(day, amount, running));
        }

        var nominal = new NominalRate<TMeasure>(target, settings.PlanningDaysPerMonth);
        ValueList<QuotaWeek<TMeasure>> weeks = MonthWeek
            .Of(month.Month, settings.WeekStartsOn)
            .Select(segment =>
            {
                QuotaDay<TMeasure>[] inside = [.. days.Where(day => segment.Contains(day.Date))];
                int worked = inside.Count(day => day.Day.IsWorked);
                return new QuotaWeek<TMeasure>(
                    segment,
                    worked,
                    inside.Aggregate(target.WithUnits(0), (sum, day) => sum + day.Amount),
                    nominal.ForDays(Math.Min(worked, settings.PlanningDaysPerWeek))
                );
            })
            .ToValueList();
        return new QuotaPlan<TMeasure>(month, target, days.ToValueList(), weeks, nominal, policy.Id);
    }

    private static IEnumerable<RefusalReason> TargetReasons<TMeasure>(TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (target.Equals(default))
        {
            yield return QuotaRefusals.TargetWithoutUnit.Because(QuotaFacts.MonthClause);
        }
        else if (target.Units < 0)
        {
            yield return QuotaRefusals.TargetNegative.Because(
                QuotaFacts.MonthClause,
                QuotaFacts.Target(target)
            );
        }
    }
}
