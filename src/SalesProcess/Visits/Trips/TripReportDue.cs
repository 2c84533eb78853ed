using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>When the report of a trip must be handed in.</summary>
/// <remarks>
/// Made by <see cref="For"/> only. Local times of one place; there are no time zones. Equality is that of all parts.
/// Order is not defined.
/// </remarks>
public sealed record TripReportDue
{
    private TripReportDue(string tripId, DueTime due, string edition) =>
        (TripId, Due, Edition) = (tripId, due, edition);

    /// <summary>The host's identifier of the trip.</summary>
    public string TripId { get; }

    /// <summary>When the report is due.</summary>
    public DueTime Due { get; }

    /// <summary>The edition of the policy that the deadline was worked out under.</summary>
    public string Edition { get; }

    /// <summary>Works out when a report is due.</summary>
    /// <param name="tripId">The host's identifier of the trip; not blank.</param>
    /// <param name="returnedAt">The local time of the return.</param>
    /// <param name="schedule">When work goes on.</param>
    /// <param name="policy">The edition of the policy in force; it must set the number of working days, because the
    /// source says “promptly”.</param>
    /// <returns>When the report is due: when work ends on the last of the working days after the return. Refused where
    /// the policy sets no number of days, and where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the time is not of the ISO calendar
    /// system.</exception>
    [Implements("TRIP-04")]
    public static Decision<TripReportDue> For(
        string tripId,
        LocalDateTime returnedAt,
        WorkingSchedule schedule,
        PolicyEdition policy
    ) =>
        WorkingDaysDue
            .For(TripParameters.ReportWithinDays, tripId, returnedAt, schedule, policy, Words)
            .Then(made =>
                Decision.Accept(
                    new TripReportDue(tripId, made.Due, made.Edition),
                    () => WorkingDaysDue.Explain(made, Words)
                )
            );

    /// <summary>Judges whether a report was handed in in time.</summary>
    /// <param name="submitted">The local time at which it was handed in.</param>
    /// <returns>In time or late, and by how much, with its explanation; never refused.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<DueVerdict> Judge(LocalDateTime submitted) =>
        Decision.Accept(
            Due.Judge(submitted),
            WorkingDaysDue.ExplainJudgement(Due, TripId, Edition, submitted, Words)
        );

    /// <summary>Answers what is recorded with the move <c>return</c> of <see cref="TripProcesses.Trip"/>, so that the run
    /// knows whether its report is late.</summary>
    /// <returns>The time at which the report is due.</returns>
    public Fact ToFact() => TripFacts.At(TripFacts.ReportDue, Due.At, "trip report due", "出差报告期限");

    /// <summary>Lists the deadline as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, without a verdict.</returns>
    public DueRow ToRow(Language language) => Due.ToRow(language);

    /// <summary>Lists the deadline and the report that was handed in as a flat row, for reports and grids.</summary>
    /// <param name="submitted">The local time at which it was handed in.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, with the verdict.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public DueRow ToRow(LocalDateTime submitted, Language language) => Due.ToRow(submitted, language);

    /// <summary>Answers the trip and when its report is due.</summary>
    /// <returns>Such as <c>T-1: no-later-than 2026-10-14T18:00:00</c>.</returns>
    public override string ToString() => $"{TripId}: {Due}";

    private static WorkingDaysWords Words { get; } =
        new(
            "visits.trip-report-due",
            TripFacts.Report,
            TripFacts.Trip,
            id => new($"When is the report of the trip '{id}' due?", $"出差“{id}”的报告何时提交？"),
            id =>
                new(
                    $"Was the report of the trip '{id}' handed in in time?",
                    $"出差“{id}”的报告是否按时提交？"
                )
        );
}
