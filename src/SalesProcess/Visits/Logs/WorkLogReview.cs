using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Whether salespeople kept their daily work logs and prepared the reports beside them.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record WorkLogReview
{
    private WorkLogReview(DateInterval days, ValueList<WorkLog> logs, ValueList<LogGap> gaps) =>
        (From, To, Logs, Gaps) = (days.Start, days.End, logs, gaps);

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate To { get; }

    /// <summary>The logs, in the order given.</summary>
    public ValueList<WorkLog> Logs { get; }

    /// <summary>What is missing: of each salesperson the entries of days, then the reports, by date.</summary>
    public ValueList<LogGap> Gaps { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Gaps.Count == 0;

    /// <summary>Reviews work logs: one entry a working day, one telephone and one information report a period.</summary>
    /// <param name="days">The days, both ends included; of weeks and months, those that end inside are looked at.</param>
    /// <param name="logs">The logs, one a salesperson; one without entries for who wrote nothing.</param>
    /// <param name="calendar">The calendar that says which days are worked.</param>
    /// <param name="policy">The edition of the policy in force; how often the reports are due is the host's to
    /// say.</param>
    /// <returns>The review. Refused where the host set no period, where the calendar does not know the days, and with
    /// each salesperson who stands twice.</returns>
    [Implements("VISIT-LOG-01", "VISIT-S11-01")]
    public static Decision<WorkLogReview> Of(
        DateInterval days,
        ValueList<WorkLog> logs,
        WorkingCalendar calendar,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(days);
        _ = Required.Items(logs);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<LogReportPeriod>? period = read.Read(LogParameters.ReportPeriod);
        IsoDayOfWeek weekStart = period is { Value: LogReportPeriod.Week }
            ? read.Read(PolicyKeys.WeekStartsOn)?.Value ?? IsoDayOfWeek.Monday
            : IsoDayOfWeek.Monday;
        Decision<int> known = calendar.CountWorkingDays(days.Start, days.End, IntervalEnds.Both);
        ValueList<RefusalReason> reasons =
        [
            .. read.Missing,
            .. known.TryGetRefusal(out Refusal? unknown) ? unknown.Reasons : [],
            .. logs.Repeated(log => log.Salesperson)
                .Select(group =>
                    LogRefusals.LogTwice.Because(
                        LogFacts.Clause,
                        LogFacts.Salesperson(group.Key),
                        new Fact("count", FactValue.Of(group.Count()), new("logs", "份数"))
                    )
                ),
        ];
        if (period is null || reasons.Count > 0)
        {
            return Decision.Refuse<WorkLogReview>(new Refusal(reasons));
        }

        LocalDate[] worked = [.. days.Where(day => calendar[day].IsWorked)];
        DateInterval[] periods = [.. PeriodsOf(days, worked, period.Value, weekStart)];
        var review = new WorkLogReview(
            days,
            logs,
            logs.SelectMany(log => GapsOf(log, worked, periods)).ToValueList()
        );
        return Decision.Accept(review, () => LogFacts.Explain(review, read.Readings));
    }

    /// <summary>Says everything that is missing.</summary>
    /// <returns>One reason a gap, in their order; empty if nothing is.</returns>
    public ValueList<RefusalReason> GapReasons() => Gaps.Select(ReasonOf).ToValueList();

    /// <summary>Lists the gaps as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a gap, in their order.</returns>
    public ValueList<LogGapRow> ToRows(Language language) =>
        Gaps.Select(gap => gap.ToRow(language)).ToValueList();

    /// <summary>Answers the days and how many gaps there are.</summary>
    /// <returns>Such as <c>2026-10-01 to 2026-10-31: 2 gaps</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(From)} to {FactValue.Of(To)}: {Gaps.Count} gaps"
        );

    private static RefusalReason ReasonOf(LogGap gap) =>
        gap.Report is { } kind
            ? LogRefusals.ReportMissing.Because(
                LogFacts.Clause,
                LogFacts.Report(kind),
                LogFacts.Salesperson(gap.Salesperson),
                LogFacts.From(gap.From),
                LogFacts.To(gap.To)
            )
            : LogRefusals.EntryMissing.Because(
                LogFacts.Clause,
                LogFacts.Salesperson(gap.Salesperson),
                LogFacts.From(gap.From)
            );

    private static IEnumerable<LogGap> GapsOf(WorkLog log, LocalDate[] worked, DateInterval[] periods) =>
        worked
            .Except(log.Entries)
            .Select(day => new LogGap(log.Salesperson, report: null, new DateInterval(day, day)))
            .Concat(
                Enum.GetValues<LogReportKind>()
                    .SelectMany(kind =>
                        periods
                            .Where(period =>
                                !log.Reports.Any(report => report.Kind == kind && period.Contains(report.For))
                            )
                            .Select(period => new LogGap(log.Salesperson, kind, period))
                    )
            );

    /// <summary>The periods that end inside the days; a day is one only where it is worked.</summary>
    private static IEnumerable<DateInterval> PeriodsOf(
        DateInterval days,
        LocalDate[] worked,
        LogReportPeriod period,
        IsoDayOfWeek weekStart
    ) =>
        period switch
        {
            LogReportPeriod.Day => worked.Select(day => new DateInterval(day, day)),
            LogReportPeriod.Week => days.Where(day => day.PlusDays(1).DayOfWeek == weekStart)
                .Select(last => new DateInterval(last.PlusDays(-6), last)),
            _ => days.Where(day => day.PlusDays(1).Day == 1)
                .Select(last => last.ToYearMonth().ToDateInterval()),
        };
}
