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

    internal static Fact Weights(DayWeights weights) =>
        new("weights", weights.Exact.ToFact(), new("weight of each day", "各日权重"));

    internal static RefusalReason NoWorkingDay<TMeasure>(CalendarMonth month, TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        QuotaRefusals.NoWorkingDay.Because(
            DecompositionClause,
            Calendar(month),
            Month(month.Month),
            Target(target)
        );

    internal static ClauseId WeightClause { get; } = ClauseId.Parse("LIB-WEIGHT-01");

    internal static ClauseId YearClause { get; } = ClauseId.Parse("LIB-YEAR-01");

    internal static ClauseId WeeksOnlyClause { get; } = ClauseId.Parse("LIB-WEEK-02");

    internal static Fact YearTarget<TMeasure>(TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("year-target", FactValue.Of(target), new("target of the year", "年度目标"));

    internal static ClauseId BoundClause { get; } = ClauseId.Parse("LIB-BOUND-01");
}
