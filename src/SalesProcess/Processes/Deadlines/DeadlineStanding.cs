using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>How a deadline stands at a time.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">The last moment that is in time; null while none is on record.</param>
/// <param name="Done">When it was done; null while it is not.</param>
/// <param name="LateBy">By how much it was late, or is overdue by now; zero otherwise.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DeadlineStanding(
    ProcessDeadline Deadline,
    DeadlineState State,
    LocalDateTime? Due,
    LocalDateTime? Done,
    Duration LateBy
)
{
    internal static DeadlineStanding Of(ProcessDeadline deadline, ProcessInstance run, LocalDateTime at)
    {
        LocalDateTime? due = run.LastRecorded(deadline.DueFact) is { } fact
            ? RecordedTime.EndOf(fact.Value)
            : null;
        LocalDateTime? done = DoneSinceDueWasRecorded(deadline, run);
        LocalDateTime reached = done ?? at;
        bool passed = due is { } end && reached > end;
        return new DeadlineStanding(
            deadline,
            StateOf(due is not null, done is not null, passed),
            due,
            done,
            passed ? Between(due!.Value, reached) : Duration.Zero
        );
    }

    /// <summary>Lists the deadline as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public DeadlineRow ToRow(Language language) => DeadlineRow.Of(this, language);

    /// <summary>Answers the deadline and how it stands.</summary>
    /// <returns>Such as <c>report [VISIT-REPORT-01]: Late</c>.</returns>
    public override string ToString() => $"{Deadline}: {Kebab.Of(State)}";

    /// <summary>When it was first done since its time was last recorded: a process that begins again, such as a
    /// customer who was won back, records a new time, and what was done before it does not keep that.</summary>
    private static LocalDateTime? DoneSinceDueWasRecorded(ProcessDeadline deadline, ProcessInstance run)
    {
        LocalDateTime? done = null;
        foreach (ProcessInstance node in run.Nodes())
        {
            if (deadline.KeptBy.Contains(node.LastStep!.Move.Id))
            {
                done = node.LastAt;
            }

            if (GuardView.LastIn(node.Event.Facts, deadline.DueFact) is not null)
            {
                break;
            }
        }

        return done;
    }

    private static DeadlineState StateOf(bool isSet, bool isDone, bool passed) =>
        (isDone, passed) switch
        {
            (true, true) => DeadlineState.Late,
            (true, false) => DeadlineState.Kept,
            (false, true) => DeadlineState.Overdue,
            _ => isSet ? DeadlineState.Open : DeadlineState.NotSet,
        };

    private static Duration Between(LocalDateTime from, LocalDateTime to) => LocalClock.Between(from, to);
}
