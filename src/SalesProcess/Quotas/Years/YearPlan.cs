using System.Numerics;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>Makes plans of a year.</summary>
public static class YearPlan
{
    /// <summary>Splits a year's target into months, exactly; each month goes on into <see cref="QuotaPlan"/>.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="year">The year.</param>
    /// <param name="target">The target; zero or more, with a currency or unit.</param>
    /// <param name="by">What the months are weighed by.</param>
    /// <param name="calendar">The calendar that says which days are worked, and how much of each.</param>
    /// <param name="policy">The edition of the policy in force; the plan names it.</param>
    /// <returns>The plan with its explanation. Refused where the target has no unit or is negative, where calendar or
    /// weights do not cover the year, where percentages do not add up to 100 %, where all weights are zero, and where a
    /// month without a working day would get a target.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is none from 1 to 9999.</exception>
    /// <remarks>The odd unit falls by <see cref="AllocationRule.CumulativeRounding"/> along the months.</remarks>
    [Implements("LIB-YEAR-01")]
    public static Decision<YearPlan<TMeasure>> ForYear<TMeasure>(
        int year,
        TMeasure target,
        YearSplit by,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        var months = new List<CalendarMonth>();
        var premises = new List<Explanation>();
        List<RefusalReason> reasons = [.. MonthFrame.TargetReasons(target), .. YearReasons.Of(by, year)];
        for (int month = 1; month <= YearSplit.Months; month++)
        {
            if (
                calendar
                    .Month(new YearMonth(year, month))
                    .TryGetValue(out CalendarMonth? days, out Explanation? why, out Refusal? unknown)
            )
            {
                months.Add(days);
                premises.Add(why);
            }
            else
            {
                reasons.AddRange(unknown.Reasons);
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<YearPlan<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        ExactWeights weights = WeightsOf(by, months);
        long[] amounts = DaySplit.Of(target.Units, weights);
        reasons.AddRange(YearReasons.Of(weights, months, amounts, target));
        if (reasons.Count > 0)
        {
            return Decision.Refuse<YearPlan<TMeasure>>(new Refusal(reasons.ToValueList()));
        }

        YearPlan<TMeasure> plan = Make(year, target, by, months, weights, amounts, policy);
        premises.AddRange(by.Days is null ? [] : [by.Days.Explain()]);
        return Decision.Accept(plan, YearPlanExplanations.Of(plan, weights, premises));
    }

    private static ExactWeights WeightsOf(YearSplit by, List<CalendarMonth> months) =>
        by.Kind switch
        {
            YearSplitKind.WorkingDays => SumOfDays(
                ExactWeights.Of([.. months.SelectMany(month => month.Days).Select(day => day.Weight)]),
                months
            ),
            YearSplitKind.DayWeights => SumOfDays(
                by.Days!.In(new DateInterval(months[0].Days[0].Date, months[^1].Days[^1].Date)).Exact,
                months
            ),
            YearSplitKind.Equal => ExactWeights.Of(Enumerable.Repeat(Ratio.One, YearSplit.Months).ToArray()),
            _ => ExactWeights.Of(by.Weights),
        };

    private static ExactWeights SumOfDays(ExactWeights days, List<CalendarMonth> months)
    {
        var sums = new BigInteger[months.Count];
        int next = 0;
        for (int month = 0; month < sums.Length; month++)
        {
            foreach (CalendarDay _ in months[month].Days)
            {
                sums[month] += days.Parts[next++];
            }
        }

        return ExactWeights.Of(sums, days.PerOne);
    }

    private static YearPlan<TMeasure> Make<TMeasure>(
        int year,
        TMeasure target,
        YearSplit by,
        List<CalendarMonth> months,
        ExactWeights weights,
        long[] amounts,
        PolicyEdition policy
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var shares = new YearPlanMonth<TMeasure>[amounts.Length];
        long running = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            running += amounts[i];
            shares[i] = new(
                months[i],
                weights.Show(i),
                target.WithUnits(amounts[i]),
                target.WithUnits(running)
            );
        }

        return new(year, target, by, shares.ToValueList(), policy.Label);
    }
}
