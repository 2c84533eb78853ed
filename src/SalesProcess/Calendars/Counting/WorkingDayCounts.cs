using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>Counts working days and what they weigh.</summary>
internal static class WorkingDayCounts
{
    internal static Decision<int> Count(
        WorkingCalendar calendar,
        LocalDate from,
        LocalDate to,
        IntervalEnds ends
    )
    {
        DateInterval? counted = Counted(from, to, ends);
        RefusalReason[] unknown = UnknownEnds(calendar, counted);
        if (unknown.Length > 0)
        {
            return Decision.Refuse<int>(new Refusal(unknown.ToValueList()));
        }

        int days = counted?.Count(date => calendar[date].IsWorked) ?? 0;
        days = from <= to ? days : -days;
        return CalendarExplanations.Accept(
            calendar,
            days,
            FactValue.Of(days),
            new(
                "calendars.count-working-days",
                new(
                    $"How many working days are there from {Text(from)} to {Text(to)}?",
                    $"从{Text(from)}到{Text(to)}有多少个工作日？"
                ),
                Asked(from, to, ends)
            ),
            counted
        );
    }

    internal static Decision<Ratio> Weigh(
        WorkingCalendar calendar,
        LocalDate from,
        LocalDate to,
        IntervalEnds ends
    )
    {
        DateInterval? counted = Counted(from, to, ends);
        RefusalReason[] unknown = UnknownEnds(calendar, counted);
        if (unknown.Length > 0)
        {
            return Decision.Refuse<Ratio>(new Refusal(unknown.ToValueList()));
        }

        Ratio sum = (counted ?? Enumerable.Empty<LocalDate>()).Aggregate(
            Ratio.Zero,
            (weight, date) => weight + calendar[date].Weight
        );
        sum = from <= to ? sum : -sum;
        return CalendarExplanations.Accept(
            calendar,
            sum,
            FactValue.Of(sum),
            new(
                "calendars.sum-weights",
                new(
                    $"What do the days from {Text(from)} to {Text(to)} weigh?",
                    $"从{Text(from)}到{Text(to)}各日的权重合计是多少？"
                ),
                Asked(from, to, ends)
            ),
            counted
        );
    }

    internal static Decision<int> OfYear(WorkingCalendar calendar, int year)
    {
        DateInterval? days =
            year >= calendar.Range.Start.Year && year <= calendar.Range.End.Year
                ? new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
                : null;
        var asked = new Fact("year", FactValue.Of(year), new("year", "年份"));
        if (days is null || !calendar.Range.Contains(days))
        {
            return Decision.Refuse<int>(
                CalendarFacts.Refuse(CalendarRefusals.YearOutsideRange, calendar, asked)
            );
        }

        int worked = days.Count(date => calendar[date].IsWorked);
        return CalendarExplanations.Accept(
            calendar,
            worked,
            FactValue.Of(worked),
            new(
                "calendars.working-days-of-year",
                new($"How many working days has {year}?", $"{year}年有多少个工作日？"),
                asked
            ),
            days
        );
    }

    internal static Decision<bool> EndsMonth(WorkingCalendar calendar, LocalDate date)
    {
        LocalDate last = date.ToYearMonth().ToDateInterval().End;
        if (!calendar.Range.Contains(date))
        {
            return Decision.Refuse<bool>(CalendarFacts.Unknown(calendar, date));
        }

        if (!calendar.Range.Contains(last))
        {
            return Decision.Refuse<bool>(CalendarFacts.Unknown(calendar, date.ToYearMonth()));
        }

        var rest = new DateInterval(date, last);
        bool ends = !rest.Skip(1).Any(later => calendar[later].IsWorked);
        return CalendarExplanations.Accept(
            calendar,
            ends,
            FactValue.Of(ends),
            new(
                "calendars.is-end-of-month",
                new(
                    $"Is no day after {Text(date)} worked in its month?",
                    $"{Text(date)}之后当月是否再无工作日？"
                ),
                CalendarFacts.Date(date)
            ),
            rest
        );
    }

    /// <summary>The dates that count, in order of time; null if none does.</summary>
    private static DateInterval? Counted(LocalDate from, LocalDate to, IntervalEnds ends)
    {
        _ = CalendarLabels.Of(ends); // refuses what is no defined choice
        if (from == to)
        {
            return ends == IntervalEnds.Both ? new DateInterval(from, to) : null;
        }

        bool countsFrom = ends is IntervalEnds.Both or IntervalEnds.StartOnly;
        bool countsTo = ends is IntervalEnds.Both or IntervalEnds.EndOnly;
        (LocalDate first, LocalDate last) = from < to ? (from, to) : (to, from);
        (bool countsFirst, bool countsLast) = from < to ? (countsFrom, countsTo) : (countsTo, countsFrom);
        first = countsFirst ? first : first.PlusDays(1);
        last = countsLast ? last : last.PlusDays(-1);
        return first <= last ? new DateInterval(first, last) : null;
    }

    private static RefusalReason[] UnknownEnds(WorkingCalendar calendar, DateInterval? counted) =>
        counted is null
            ? []
            :
            [
                .. new[] { counted.Start, counted.End }
                    .Distinct()
                    .Where(date => !calendar.Range.Contains(date))
                    .Select(date => CalendarFacts.Unknown(calendar, date)),
            ];

    private static Fact[] Asked(LocalDate from, LocalDate to, IntervalEnds ends) =>
        [
            new("from", FactValue.Of(from), new("from", "起始日")),
            new("to", FactValue.Of(to), new("to", "结束日")),
            CalendarFacts.Ends(ends),
        ];

    private static string Text(LocalDate date) => FactValue.Of(date).Text;
}
