using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Makes quota plans.</summary>
public static partial class QuotaPlan
{
    /// <summary>Splits a month's target into weeks and days over a working calendar, exactly at every level.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked, and how much of each.</param>
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
        where TMeasure : struct, IMeasure<TMeasure> => Decide(month, target, calendar, null, policy);

    /// <summary>Splits a month's target into weeks and days by given weights of the days.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="month">The month.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="calendar">The calendar that says which days are worked. Its weights are not applied a second time:
    /// put <see cref="DayWeights.OfCalendar"/> or <see cref="DayWeights.OfOpenDays"/> among the factors.</param>
    /// <param name="weights">The weights of at least the days of the month; zero on every day off.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The plan with its explanation, which names every source of the weights. Refused as without weights,
    /// and where the weights do not cover the month, are above zero on a day off, or are all zero.</returns>
    [Implements("QUOTA-DECOMP-01", "QUOTA-WEEK-01", "LIB-WEEK-01", "LIB-WEIGHT-01")]
    public static Decision<QuotaPlan<TMeasure>> ForMonth<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights weights,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Decide(month, target, calendar, weights, policy);
    }

    internal static QuotaPlan<TMeasure> Make<TMeasure>(MonthFrame frame, TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        Make(frame, target, DaySplit.Of(target.Units, frame.Weights.Exact), [], lots: null);

    /// <summary>A member's part of a team's month, over the same days and weeks.</summary>
    internal static QuotaPlan<TMeasure> Of<TMeasure>(MemberPlan<TMeasure> member, QuotaPlan<TMeasure> team)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var nominal = new NominalRate<TMeasure>(member.Target, team.Nominal.PlanningDays);
        return new QuotaPlan<TMeasure>(
            team.Calendar,
            member.Target,
            team.Weights,
            team.IsByCalendar,
            [],
            lots: null,
            member.Days,
            team.Weeks.Select(week => week.Of(member.In(week.Segment), nominal)).ToValueList(),
            nominal,
            team.EditionLabel
        );
    }

    private static QuotaPlan<TMeasure> Make<TMeasure>(
        MonthFrame frame,
        TMeasure target,
        long[] amounts,
        ValueList<DayBound<TMeasure>> bounds,
        DayLots<TMeasure>? lots
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ValueList<CalendarDay> calendar = frame.Month.Days;
        ExactWeights weights = frame.Weights.Exact;
        var days = new QuotaDay<TMeasure>[amounts.Length];
        long running = 0;
        for (int i = 0; i < days.Length; i++)
        {
            running += amounts[i];
            days[i] = new(
                calendar[i],
                weights.Show(i),
                target.WithUnits(amounts[i]),
                target.WithUnits(running)
            );
        }

        var nominal = new NominalRate<TMeasure>(target, frame.Settings.PlanningDaysPerMonth);
        return new QuotaPlan<TMeasure>(
            frame.Month,
            target,
            frame.Weights,
            frame.IsByCalendar,
            bounds,
            lots,
            new(days),
            Weeks(days, frame, nominal),
            nominal,
            frame.Edition
        );
    }

    private static Decision<QuotaPlan<TMeasure>> Decide<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights? weights,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var frame = MonthFrame.Check(month, target, calendar, weights, policy, out Refusal? refusal);
        if (frame is null)
        {
            return Decision.Refuse<QuotaPlan<TMeasure>>(refusal!);
        }

        QuotaPlan<TMeasure> plan = Make(frame, target);
        return Decision.Accept(plan, () => QuotaExplanations.OfPlan(plan, frame));
    }

    private static ValueList<QuotaWeek<TMeasure>> Weeks<TMeasure>(
        QuotaDay<TMeasure>[] days,
        MonthFrame frame,
        NominalRate<TMeasure> nominal
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ValueList<MonthWeek> segments = MonthWeek.Of(frame.Month.Month, frame.Settings.WeekStartsOn);
        var weeks = new QuotaWeek<TMeasure>[segments.Count];
        for (int i = 0; i < weeks.Length; i++)
        {
            weeks[i] = Sum(segments[i], days, frame, nominal);
        }

        return new(weeks);
    }

    private static QuotaWeek<TMeasure> Sum<TMeasure>(
        MonthWeek segment,
        QuotaDay<TMeasure>[] days,
        MonthFrame frame,
        NominalRate<TMeasure> nominal
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        int worked = 0;
        long sum = 0;
        System.Numerics.BigInteger parts = 0;
        for (int i = segment.Start.Day - 1; i < segment.End.Day; i++)
        {
            worked += days[i].Day.IsWorked ? 1 : 0;
            sum += days[i].Amount.Units;
            parts += frame.Weights.Parts[i];
        }

        long planned = Math.Min(worked, frame.Settings.PlanningDaysPerWeek);
        return new QuotaWeek<TMeasure>(
            segment,
            worked,
            planned,
            frame.Weights.Exact.Show(parts),
            days[0].Amount.WithUnits(sum),
            nominal.ForDays(planned)
        );
    }
}
