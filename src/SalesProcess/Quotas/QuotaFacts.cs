using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The facts and clauses that the quotas cite.</summary>
internal static class QuotaFacts
{
    internal static ClauseId MonthClause { get; } = ClauseId.Parse("QUOTA-MONTH-01");

    internal static ClauseId DecompositionClause { get; } = ClauseId.Parse("QUOTA-DECOMP-01");

    internal static ClauseId WeekClause { get; } = ClauseId.Parse("QUOTA-WEEK-01");

    internal static ClauseId DayClause { get; } = ClauseId.Parse("QUOTA-DAY-01");

    internal static Fact Target<TMeasure>(TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("target", FactValue.Of(target), new("target of the month", "当月目标"));

    internal static Fact Month(YearMonth month) => new("month", FactValue.Of(month), new("month", "月份"));

    internal static Fact Calendar(CalendarMonth month) =>
        Fact.Named("calendar", month.Calendar.English, new("calendar", "日历"), month.Calendar);

    internal static Fact Status(CalendarMonth month) =>
        Fact.Named(
            "status",
            Kebab.Of(month.Status),
            new("status of the calendar", "日历状态"),
            CalendarLabels.Of(month.Status)
        );

    /// <summary>An amount as people write it, for rows of plain values.</summary>
    internal static decimal InWholes<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> => (decimal)amount.Units / amount.UnitsPerWhole;

    internal static Fact Weights(CalendarMonth month) =>
        new(
            "weights",
            FactValue.OfList(month.Days.Select(day => day.Weight)),
            new("weight of each day", "各日权重")
        );

    internal static RefusalReason NoWorkingDay<TMeasure>(CalendarMonth month, TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        QuotaRefusals.NoWorkingDay.Because(
            DecompositionClause,
            Calendar(month),
            Month(month.Month),
            Target(target)
        );
}
