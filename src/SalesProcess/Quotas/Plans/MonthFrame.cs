using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>All that a plan of a month is made from, checked: the month, the weights of its days, the policy.</summary>
internal sealed record MonthFrame(
    CalendarMonth Month,
    DayWeights Weights,
    bool IsByCalendar,
    QuotaSettings Settings,
    ValueList<PolicyReading> Readings,
    BilingualText Edition,
    ValueList<OnDemand<Explanation>> Premises
)
{
    /// <summary>Checks target, month, weights and policy, and says no with every reason at once.</summary>
    internal static MonthFrame? Check<TMeasure>(
        YearMonth month,
        TMeasure target,
        WorkingCalendar calendar,
        DayWeights? given,
        PolicyEdition policy,
        out Refusal? refusal
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        var settings = QuotaSettings.Read(read);
        List<RefusalReason> reasons = [.. TargetReasons(target), .. read.Missing];
        DayWeights? weights = given is null ? null : InMonth(given, month, reasons);
        Decision<CalendarMonth> asked = calendar.Month(month);
        if (!asked.TryGetValue(out CalendarMonth? days, out Refusal? unknown))
        {
            reasons.AddRange(unknown.Reasons);
        }
        else if (days.WorkingDays == 0 && target.Units > 0)
        {
            reasons.Add(QuotaFacts.NoWorkingDay(days, target));
        }
        else if (weights is not null)
        {
            reasons.AddRange(WeightReasons(weights, days, target));
        }

        refusal = reasons.Count > 0 ? new Refusal(reasons.ToValueList()) : null;
        return days is null || settings is null || refusal is not null
            ? null
            : new MonthFrame(
                days,
                weights ?? DayWeights.OfMonth(days),
                given is null,
                settings,
                read.Readings,
                policy.Label,
                given is null ? [asked.Why!] : [asked.Why!, new(given.Explain)]
            );
    }

    internal static IEnumerable<RefusalReason> TargetReasons<TMeasure>(TMeasure target)
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

    private static DayWeights? InMonth(DayWeights given, YearMonth month, List<RefusalReason> reasons)
    {
        DateInterval days = month.ToDateInterval();
        if (given.Days.Contains(days))
        {
            return given.In(days);
        }

        reasons.Add(
            QuotaRefusals.WeightsNotCovering.Because(
                QuotaFacts.WeightClause,
                [.. DayWeightFacts.Days(given.Days), QuotaFacts.Month(month)]
            )
        );
        return null;
    }

    private static IEnumerable<RefusalReason> WeightReasons<TMeasure>(
        DayWeights weights,
        CalendarMonth month,
        TMeasure target
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        LocalDate[] off =
        [
            .. month
                .Days.Where((day, place) => !day.IsWorked && !weights.Parts[place].IsZero)
                .Select(day => day.Date),
        ];
        if (off.Length > 0)
        {
            yield return QuotaRefusals.WeightOnDayOff.Because(
                QuotaFacts.WeightClause,
                QuotaFacts.Calendar(month),
                new Fact("days", FactValue.OfList(off), new("days off with a weight", "有权重的休息日"))
            );
        }

        if (target.Units > 0 && weights.IsAllZero)
        {
            yield return QuotaRefusals.WeightsAllZero.Because(
                QuotaFacts.WeightClause,
                QuotaFacts.Month(month.Month),
                QuotaFacts.Target(target)
            );
        }
    }
}
