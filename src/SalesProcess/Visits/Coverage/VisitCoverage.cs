using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>What became of the visits of a period: planned, done, unplanned, missed, cancelled, productive.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// Decision&lt;VisitCoverage&gt; october = VisitCoverage.Of(visits, octoberDays, asOf, policy);
/// </code>
/// </example>
public sealed record VisitCoverage
{
    private VisitCoverage(
        DateInterval days,
        LocalDate asOf,
        ValueList<CoverageCell> cells,
        CoverageCell total
    ) => (From, To, AsOf, Cells, Total) = (days.Start, days.End, asOf, cells, total);

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To { get; }

    /// <summary>The day of the judgement: what was done or cancelled later does not count.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The counts by salesperson and class of customer, in the order in which they first come.</summary>
    public ValueList<CoverageCell> Cells { get; }

    /// <summary>The counts of all together.</summary>
    public CoverageCell Total { get; }

    /// <summary>Counts the visits of a period.</summary>
    /// <param name="visits">The visits, each once; a planned visit is of the period of its planned date, an unplanned
    /// one of the day on which it was made.</param>
    /// <param name="days">The days of the period, both ends included.</param>
    /// <param name="asOf">The day of the judgement; a visit planned for it is not missed yet.</param>
    /// <param name="policy">The edition of the policy in force; which outcomes are productive is the host's to
    /// say.</param>
    /// <returns>The counts; refused where the host named no productive outcomes, with each visit that stands twice, and
    /// each that was both made and cancelled.</returns>
    [Implements("VISIT-S11-03", "LIB-PLAN-23")]
    public static Decision<VisitCoverage> Of(
        ValueList<VisitFact> visits,
        DateInterval days,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        _ = Required.Items(visits);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<PolicyItem>>? outcomes = read.Read(CoverageParameters.ProductiveOutcomes);
        ValueList<RefusalReason> reasons = [.. read.Missing, .. Faults(visits)];
        if (outcomes is null || reasons.Count > 0)
        {
            return Decision.Refuse<VisitCoverage>(new Refusal(reasons));
        }

        List<(VisitFact Visit, VisitStanding Standing)> counted =
        [
            .. visits
                .Select(visit =>
                    (visit, Standing: StandingOf(visit, asOf), Day: visit.PlannedOn ?? visit.DoneOn)
                )
                .Where(one => one.Standing is not null && one.Day is { } day && days.Contains(day))
                .Select(one => (one.visit, one.Standing!.Value)),
        ];
        var productive = counted
            .Where(one => IsProductive(one.Visit, outcomes.Value))
            .Select(one => one.Visit.VisitId)
            .ToHashSet(StringComparer.Ordinal);
        var coverage = new VisitCoverage(
            days,
            asOf,
            counted
                .GroupBy(one => (one.Visit.Salesperson, one.Visit.CustomerClass))
                .Select(group => new CoverageCell(
                    group.Key.Salesperson,
                    group.Key.CustomerClass,
                    [.. group],
                    productive
                ))
                .ToValueList(),
            new CoverageCell("", "", counted, productive)
        );
        return Decision.Accept(
            coverage,
            () => CoverageFacts.Explain(coverage, counted, productive, read.Readings)
        );
    }

    /// <summary>Says what became of a visit.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="asOf">The day of the judgement; what was done or cancelled later does not count.</param>
    /// <returns>The standing; null for a visit that is not planned and not made.</returns>
    public static VisitStanding? StandingOf(VisitFact visit, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(visit);
        bool isDone = visit.DoneOn <= asOf;
        return visit.PlannedOn is not { } planned
            ? isDone
                ? VisitStanding.Unplanned
                : null
            : isDone
                ? VisitStanding.Done
                : visit.CancelledOn <= asOf
                    ? VisitStanding.Cancelled
                    : planned < asOf
                        ? VisitStanding.Missed
                        : VisitStanding.Open;
    }

    /// <summary>Lists the counts as flat rows, for reports and grids.</summary>
    /// <returns>One row a salesperson and class, in their order, then one of all together.</returns>
    public ValueList<CoverageRow> ToRows() =>
        Cells.Append(Total).Select(cell => CoverageRow.Of(this, cell)).ToValueList();

    /// <summary>Answers the period and the counts of all together.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(From)} to {FactValue.Of(To)}: {Total}";

    private static bool IsProductive(VisitFact visit, ValueList<PolicyItem> outcomes) =>
        outcomes.Any(outcome =>
            outcome.Id == visit.Outcome
            && outcome.Conditions.All(condition => condition.Values.Contains(visit.CustomerClass))
        );

    private static IEnumerable<RefusalReason> Faults(ValueList<VisitFact> visits) =>
        visits
            .Repeated(visit => visit.VisitId)
            .Select(group =>
                CoverageRefusals.VisitTwice.Because(
                    CoverageFacts.Clause,
                    CoverageFacts.Visit(group.Key),
                    CoverageFacts.Times(group.Count())
                )
            )
            .Concat(
                visits
                    .Where(visit => visit is { DoneOn: not null, CancelledOn: not null })
                    .Select(visit =>
                        CoverageRefusals.DoneAndCancelled.Because(
                            CoverageFacts.Clause,
                            CoverageFacts.Visit(visit.VisitId),
                            VisitPlanFacts.Date("done", visit.DoneOn!.Value, "made on", "进行日期")
                        )
                    )
            );
}
