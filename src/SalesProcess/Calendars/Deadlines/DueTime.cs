using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>When something is due, and by which rule; made by <see cref="SalesProcess.Calendars.Deadline.DueFrom"/> only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DueTime
{
    internal DueTime(Deadline deadline, LocalDateTime start, LocalDateTime at, CalendarStatus status)
    {
        IsProvisional = status == CalendarStatus.Provisional;
        Deadline = deadline;
        Start = start;
        At = at;
    }

    /// <summary>The rule.</summary>
    public Deadline Deadline { get; }

    /// <summary>What the rule was reckoned from.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The local time of the deadline.</summary>
    public LocalDateTime At { get; }

    /// <summary>Whether it rests on a day that is not announced yet, so that the official notice may move it. Elapsed
    /// time asks no calendar and is never provisional.</summary>
    public bool IsProvisional { get; }

    /// <summary>Whether the very moment of the deadline is in time.</summary>
    public DeadlineEnd Ends => Deadline.Ends;

    /// <summary>Judges whether something was done in time.</summary>
    /// <param name="done">The local time at which it was done.</param>
    /// <returns>In time or late, and by how much, by the clock. On the dot is in time if the deadline is “no later
    /// than”, and late by nothing if it is “before”.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public DueVerdict Judge(LocalDateTime done)
    {
        LocalClock.RequireIso(done.Date, nameof(done));
        return done < At || (done == At && Ends == DeadlineEnd.NoLaterThan)
            ? new DueVerdict.InTime(LocalClock.Between(done, At))
            : new DueVerdict.Late(LocalClock.Between(At, done));
    }

    /// <summary>Explains a judgement.</summary>
    /// <param name="done">The local time at which it was done.</param>
    /// <returns>Why it is in time or late.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Explanation Explain(LocalDateTime done) =>
        DeadlineExplanations.OfJudgement(this, done, Judge(done));

    /// <summary>Lists the deadline as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, without a verdict.</returns>
    public DueRow ToRow(Language language) => DueRow.Of(this, done: null, language);

    /// <summary>Lists the deadline and what was done as a flat row, for reports and grids.</summary>
    /// <param name="done">The local time at which it was done.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, with the verdict.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public DueRow ToRow(LocalDateTime done, Language language) => DueRow.Of(this, done, language);

    /// <summary>Answers the end and the time of the deadline.</summary>
    /// <returns>Such as <c>no-later-than 2026-10-09T16:00:00</c>.</returns>
    public override string ToString() => $"{Kebab.Of(Ends)} {FactValue.Of(At)}";
}
