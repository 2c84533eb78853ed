using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Whether the maintenance strategies followed the changed needs of customers in time.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record NeedChangeReview
{
    private static readonly ClauseId Clause = ClauseId.Parse("VISIT-MAINT-02");

    private NeedChangeReview(LocalDate asOf, ValueList<AdjustmentStanding> standings) =>
        (AsOf, Standings) = (asOf, standings);

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every change, in the order given.</summary>
    public ValueList<AdjustmentStanding> Standings { get; }

    /// <summary>The changes that the strategy was to follow and did not, the longest overdue first.</summary>
    public ValueList<AdjustmentStanding> Overdue =>
        Standings
            .Where(standing => standing.State == AdjustmentState.Overdue)
            .OrderBy(standing => standing.Due)
            .ToValueList();

    /// <summary>Judges the changes.</summary>
    /// <param name="changes">The changes that were noted; those noted after the day do not count.</param>
    /// <param name="asOf">The day; what was adjusted after it is not adjusted yet.</param>
    /// <param name="policy">The edition of the policy in force; how soon the strategy follows is the host's to
    /// say.</param>
    /// <returns>The review; refused where the host set no limit, and with each change whose strategy was adjusted
    /// before it was noted.</returns>
    [Implements("VISIT-MAINT-02")]
    public static Decision<NeedChangeReview> Of(
        ValueList<NeedChange> changes,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        _ = Required.Items(changes);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<long>? days = read.Read(CareParameters.StrategyAdjustmentDays);
        ValueList<RefusalReason> reasons =
        [
            .. read.Missing,
            .. changes
                .Where(change => change.AdjustedOn < change.NotedOn)
                .Select(change =>
                    CareRefusals.AdjustedBeforeNoted.Because(
                        Clause,
                        CareFacts.Customer(change.CustomerId),
                        CareFacts.Adjusted(change.AdjustedOn!.Value),
                        CareFacts.Noted(change.NotedOn)
                    )
                ),
        ];
        if (days is null || reasons.Count > 0)
        {
            return Decision.Refuse<NeedChangeReview>(new Refusal(reasons));
        }

        var review = new NeedChangeReview(
            asOf,
            changes
                .Where(change => change.NotedOn <= asOf)
                .Select(change => Judge(change, asOf, (int)days.Value))
                .ToValueList()
        );
        return Decision.Accept(review, () => review.Explain(read.Readings));
    }

    /// <summary>Says of every overdue adjustment that it is.</summary>
    /// <returns>One reason a change, the longest overdue first; empty if none is.</returns>
    public ValueList<RefusalReason> OverdueReasons() =>
        Overdue
            .Select(standing =>
                CareRefusals.StrategyNotAdjusted.Because(
                    Clause,
                    CareFacts.Customer(standing.Change.CustomerId),
                    CareFacts.Noted(standing.Change.NotedOn),
                    CareFacts.Due(standing.Due)
                )
            )
            .ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a change, in the order given.</returns>
    public ValueList<AdjustmentRow> ToRows(Language language) =>
        Standings.Select(standing => standing.ToRow(language)).ToValueList();

    /// <summary>Answers how many are overdue.</summary>
    /// <returns>Such as <c>1 of 3 overdue</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Overdue.Count} of {Standings.Count} overdue");

    private static AdjustmentStanding Judge(NeedChange change, LocalDate asOf, int days)
    {
        LocalDate due = change.NotedOn.PlusDays(
            Math.Min(days, Period.DaysBetween(change.NotedOn, LocalDate.MaxIsoValue))
        );
        AdjustmentState state =
            change.AdjustedOn is { } adjusted && adjusted <= asOf
                ? adjusted <= due
                    ? AdjustmentState.Adjusted
                    : AdjustmentState.AdjustedLate
                : asOf <= due
                    ? AdjustmentState.Open
                    : AdjustmentState.Overdue;
        return new AdjustmentStanding(change, due, state);
    }

    private Explanation Explain(ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "visits.need-changes",
            Question = new(
                $"On {FactValue.Of(AsOf)}, did the maintenance strategies follow the changed needs?",
                $"截至{FactValue.Of(AsOf)}，维护策略是否已随客户需求变化而调整？"
            ),
            Answer = new(
                $"{Overdue.Count} of {Standings.Count} are overdue.",
                $"共{Standings.Count}项变化，其中{Overdue.Count}项逾期未调整。"
            ),
            Outcome = FactValue.Of(Overdue.Count),
            Clauses = [Clause],
            Facts =
            [
                new("as-of", FactValue.Of(AsOf), new("as of", "截至")),
                .. Standings.SelectMany(standing =>
                    new[]
                    {
                        CareFacts.Customer(standing.Change.CustomerId),
                        CareFacts.Noted(standing.Change.NotedOn),
                        new Fact(
                            "adjusted",
                            FactValue.Of(standing.Change.AdjustedOn is { } on ? FactValue.Of(on).Text : "-"),
                            new("strategy adjusted on", "策略调整日期")
                        ),
                    }
                ),
            ],
            Readings = readings,
        };
}
