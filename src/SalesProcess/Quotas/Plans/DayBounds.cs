using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Checks the bounds of days, and tells them as facts.</summary>
internal static class DayBounds
{
    internal static void Check<TMeasure>(ValueList<DayBound<TMeasure>>? bounds, TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        _ = Required.Items(bounds);
        var seen = new HashSet<LocalDate>();
        foreach (DayBound<TMeasure> bound in bounds)
        {
            foreach (TMeasure amount in new[] { bound.Least, bound.Most }.OfType<TMeasure>())
            {
                _ =
                    amount.Equals(default) || target.Equals(default)
                        ? amount
                        : UnitMatch.Same(target, amount);
            }

            if (!seen.Add(bound.Date) || bound.Least?.Units < 0 || bound.Most?.Units < 0)
            {
                throw new ArgumentException(
                    $"The bound {bound} is negative or stands on a day that has another one. Give each day once, with bounds of zero or more.",
                    nameof(bounds)
                );
            }
        }
    }

    internal static IEnumerable<RefusalReason> Outside<TMeasure>(
        ValueList<DayBound<TMeasure>> bounds,
        YearMonth month
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        DateInterval days = month.ToDateInterval();
        LocalDate[] outside = [.. bounds.Select(bound => bound.Date).Where(date => !days.Contains(date))];
        return outside.Length == 0
            ? []
            :
            [
                QuotaRefusals.BoundOutsideMonth.Because(
                    QuotaFacts.BoundClause,
                    new Fact("days", FactValue.OfList(outside), new("days with a bound", "设有上下限的日期")),
                    QuotaFacts.Month(month)
                ),
            ];
    }

    /// <summary>A cap on a day off changes nothing; a floor would put a target on a day without work.</summary>
    internal static IEnumerable<RefusalReason> OnDaysOff<TMeasure>(
        ValueList<DayBound<TMeasure>> bounds,
        CalendarMonth month
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        LocalDate[] off =
        [
            .. bounds
                .Where(bound => bound.Least is { Units: > 0 })
                .Select(bound => bound.Date)
                .Where(date => month.Days.Any(day => day.Date == date && !day.IsWorked)),
        ];
        return off.Length == 0
            ? []
            :
            [
                QuotaRefusals.BoundOnDayOff.Because(
                    QuotaFacts.BoundClause,
                    QuotaFacts.Calendar(month),
                    new Fact("days", FactValue.OfList(off), new("days off with a floor", "设有下限的休息日"))
                ),
            ];
    }

    internal static IEnumerable<RefusalReason> TooFine(DayWeights? weights) =>
        weights is null || weights.TryCopyTo(new long[weights.Parts.Count])
            ? []
            :
            [
                QuotaRefusals.DayWeightsTooFine.Because(
                    QuotaFacts.BoundClause,
                    DayWeightFacts.Source(weights)
                ),
            ];

    internal static ValueList<BoundedPart<TMeasure>> Parts<TMeasure>(
        DayWeights weights,
        ValueList<DayBound<TMeasure>> bounds
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        long[] whole = new long[weights.Parts.Count];
        _ = weights.TryCopyTo(whole);
        return weights
            .Days.Select(
                (date, day) =>
                    bounds.FirstOrDefault(bound => bound.Date == date) is { } bound
                        ? new BoundedPart<TMeasure>(whole[day], bound.Least, bound.Most)
                        : new BoundedPart<TMeasure>(whole[day])
            )
            .ToValueList();
    }

    /// <summary>Day, floor and cap in turn, for each bound.</summary>
    internal static IEnumerable<Fact> Facts<TMeasure>(ValueList<DayBound<TMeasure>> bounds)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        foreach (DayBound<TMeasure> bound in bounds)
        {
            yield return new("bound", FactValue.Of(bound.Date), new("day with a bound", "设有上下限的日期"));
            if (bound.Least is { } least)
            {
                yield return new("least", FactValue.Of(least), new("floor", "下限"));
            }

            if (bound.Most is { } most)
            {
                yield return new("most", FactValue.Of(most), new("cap", "上限"));
            }
        }
    }
}
