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

    /// <summary>The edition of the policy, whose English name is its identifier.</summary>
    internal static Fact Edition(BilingualText edition, BilingualText label) =>
        Fact.Named("edition", edition.English, label, edition);

    internal static RefusalReason NoWorkingDay<TMeasure>(CalendarMonth month, TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        QuotaRefusals.NoWorkingDay.Because(
            DecompositionClause,
            Calendar(month),
            Month(month.Month),
            Target(target)
        );

    internal static ClauseId GapClause { get; } = ClauseId.Parse("QUOTA-GAP-01");

    internal static ClauseId CoreClause { get; } = ClauseId.Parse("QUOTA-S17-CORE");

    internal static ClauseId TaskClause { get; } = ClauseId.Parse("QUOTA-MGR-S2-TASK");

    internal static ClauseId ForecastClause { get; } = ClauseId.Parse("QUOTA-FORECAST-01");

    internal static ClauseId ProgressTableClause { get; } = ClauseId.Parse("QUOTA-MGR-S9-WEEK-1");

    internal static ClauseId PaceClause { get; } = ClauseId.Parse("LIB-PACE-01");

    internal static ClauseId CatchUpClause { get; } = ClauseId.Parse("LIB-CATCHUP-01");

    internal static ClauseId AheadClause { get; } = ClauseId.Parse("LIB-AHEAD-01");

    internal static Fact Date(LocalDate date) => new("date", FactValue.Of(date), new("day", "日期"));

    internal static Fact LastClosedDay(LocalDate date) =>
        new("last-closed-day", FactValue.Of(date), new("last closed day", "最后结账日"));

    internal static Fact Amount<TMeasure>(TMeasure amount)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("amount", FactValue.Of(amount), new("amount", "数额"));

    internal static Fact Actual<TMeasure>(TMeasure actual)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("actual", FactValue.Of(actual), new("actual to date", "实际累计"));

    internal static Fact Due<TMeasure>(TMeasure due)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("due", FactValue.Of(due), new("expected to date", "计划累计"));

    internal static ClauseId WeightClause { get; } = ClauseId.Parse("LIB-WEIGHT-01");

    internal static ClauseId YearClause { get; } = ClauseId.Parse("LIB-YEAR-01");

    internal static ClauseId WeeksOnlyClause { get; } = ClauseId.Parse("LIB-WEEK-02");

    internal static Fact YearTarget<TMeasure>(TMeasure target)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("year-target", FactValue.Of(target), new("target of the year", "年度目标"));

    internal static ClauseId BoundClause { get; } = ClauseId.Parse("LIB-BOUND-01");
}
