using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>When the sales manager must have proposed a reward or a penalty to the sales director.</summary>
/// <remarks>
/// Made by <see cref="For"/> only. Local times of one place; there are no time zones. Equality is that of all parts.
/// Order is not defined.
/// </remarks>
public sealed record StaffProposalDue
{
    private StaffProposalDue(string problemId, DueTime due, string edition) =>
        (ProblemId, Due, Edition) = (problemId, due, edition);

    /// <summary>The host's identifier of the problem.</summary>
    public string ProblemId { get; }

    /// <summary>When the proposal is due.</summary>
    public DueTime Due { get; }

    /// <summary>The edition of the policy that the deadline was worked out under.</summary>
    public string Edition { get; }

    /// <summary>Works out when a proposal is due.</summary>
    /// <param name="problemId">The host's identifier of the problem; not blank, nothing personal.</param>
    /// <param name="foundAt">The local time at which the problem was found.</param>
    /// <param name="schedule">When work goes on.</param>
    /// <param name="policy">The edition of the policy in force; it must set the number of working days, because the
    /// source says “promptly”.</param>
    /// <returns>When the proposal is due: when work ends on the last of the working days after the finding. Refused
    /// where the policy sets no number of days, and where the calendar does not reach so far.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the time is not of the ISO calendar
    /// system.</exception>
    [Implements("TRIP-06")]
    public static Decision<StaffProposalDue> For(
        string problemId,
        LocalDateTime foundAt,
        WorkingSchedule schedule,
        PolicyEdition policy
    ) =>
        WorkingDaysDue
            .For(TripParameters.ProposalWithinDays, problemId, foundAt, schedule, policy, Words)
            .Then(made =>
                Decision.Accept(
                    new StaffProposalDue(problemId, made.Due, made.Edition),
                    () => WorkingDaysDue.Explain(made, Words)
                )
            );

    /// <summary>Judges whether a proposal was made in time.</summary>
    /// <param name="proposed">The local time at which it was made.</param>
    /// <returns>In time or late, and by how much, with its explanation; never refused.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<DueVerdict> Judge(LocalDateTime proposed) =>
        Decision.Accept(
            Due.Judge(proposed),
            WorkingDaysDue.ExplainJudgement(Due, ProblemId, Edition, proposed, Words)
        );

    /// <summary>Answers what is given at the start of a run of <see cref="TripProcesses.StaffProposal"/>, so that the run
    /// knows whether the proposal is late.</summary>
    /// <returns>The time at which the proposal is due.</returns>
    public Fact ToFact() => TripFacts.At(TripFacts.ProposalDue, Due.At, "proposal due", "奖惩建议期限");

    /// <summary>Lists the deadline as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, without a verdict.</returns>
    public DueRow ToRow(Language language) => Due.ToRow(language);

    /// <summary>Answers the problem and when its proposal is due.</summary>
    /// <returns>Such as <c>S-1: no-later-than 2026-10-14T18:00:00</c>.</returns>
    public override string ToString() => $"{ProblemId}: {Due}";

    private static WorkingDaysWords Words { get; } =
        new(
            "visits.staff-proposal-due",
            ClauseId.Parse("TRIP-06"),
            id => new Fact("problem", FactValue.Of(id), new("problem", "问题")),
            id => new($"When is a proposal on the problem '{id}' due?", $"对问题“{id}”的奖惩建议何时提出？"),
            id => new($"Was the problem '{id}' proposed on in time?", $"对问题“{id}”是否按时提出奖惩建议？")
        );
}
