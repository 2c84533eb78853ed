using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>Where a recurring duty stands for one subject at a moment.</summary>
/// <remarks>Made by <see cref="RecurringDuty.Judge"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CadenceStanding
{
    internal CadenceStanding(
        RecurringDuty duty,
        string subject,
        LocalDate dutySince,
        LocalDateTime asOf,
        LocalDateTime? lastDone,
        CadenceDue due,
        CadenceProgress? inPeriod
    )
    {
        (Duty, Subject, DutySince, AsOf) = (duty, subject, dutySince, asOf);
        (LastDone, Due, InPeriod) = (lastDone, due, inPeriod);
    }

    /// <summary>The duty.</summary>
    public RecurringDuty Duty { get; }

    /// <summary>The host's identifier of the subject.</summary>
    public string Subject { get; }

    /// <summary>The first day of the duty.</summary>
    public LocalDate DutySince { get; }

    /// <summary>The moment of the judgement.</summary>
    public LocalDateTime AsOf { get; }

    /// <summary>When it was done last; null where it was not done yet.</summary>
    public LocalDateTime? LastDone { get; }

    /// <summary>When it is due next, or was due and was not done.</summary>
    public CadenceDue Due { get; }

    /// <summary>How far it is done in the period of the moment; null where the cadence has no period, and where the
    /// period began before the duty did.</summary>
    public CadenceProgress? InPeriod { get; }

    /// <summary>How often it was done in the period of the last time; null where the cadence has no period, and where it
    /// was not done yet.</summary>
    internal int? DoneInLastPeriod { get; init; }

    /// <summary>Not due yet, due today or overdue.</summary>
    public CadenceState State => Due.StateAt(AsOf);

    /// <summary>Since when it is overdue; null unless it is.</summary>
    public LocalDateTime? OverdueSince => State == CadenceState.Overdue ? Due.OverdueSince : null;

    /// <summary>How many calendar days lie between the day on which it was due and the moment; 0 unless overdue.</summary>
    public int OverdueDays => State == CadenceState.Overdue ? Period.DaysBetween(Due.On, AsOf.Date) : 0;

    /// <summary>Says that it is overdue.</summary>
    /// <returns>The reason; null unless it is overdue.</returns>
    public RefusalReason? OverdueReason() =>
        State == CadenceState.Overdue
            ? CadenceRefusals.Overdue.Because(
                Duty.Clause,
                CadenceFacts.Duty(Duty),
                CadenceFacts.Subject(Subject),
                CadenceFacts.DueOn(Due),
                CadenceFacts.Since(Due.OverdueSince),
                CadenceFacts.Cadence(Duty.Cadence)
            ) with
            {
                Edition = Duty.Readings.Count > 0 ? Duty.Readings[0].Edition : null,
            }
            : null;

    /// <summary>Gives the standing as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public CadenceRow ToRow(Language language) => CadenceRow.Of(this, language);

    /// <summary>Answers subject, duty, state and due day.</summary>
    /// <returns>Such as <c>C-1, counter-count: overdue, 2026-10-16</c>.</returns>
    public override string ToString() => $"{Subject}, {Duty.Id}: {Kebab.Of(State)}, {Due}";
}
