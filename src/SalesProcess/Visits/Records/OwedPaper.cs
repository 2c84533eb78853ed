using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A paper that a visit owes, with what is there of it and how it stands.</summary>
/// <remarks>Made by <see cref="VisitPapers"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwedPaper
{
    internal OwedPaper(
        PaperDuty duty,
        MadePaper? made,
        LocalDateTime? due,
        LocalDateTime? settledAt,
        PaperState state
    ) => (Duty, Made, Due, SettledAt, State) = (duty, made, due, settledAt, state);

    /// <summary>What the policy asks for.</summary>
    public PaperDuty Duty { get; }

    /// <summary>What is there; null if nothing is.</summary>
    public MadePaper? Made { get; }

    /// <summary>The local time by which it is due; null where its clause gives none, or the visit has not ended. The very
    /// moment is in time, except for a paper that is made before the visit starts.</summary>
    public LocalDateTime? Due { get; }

    /// <summary>When it had come as far as the policy asks, with a complete form; null while it has not.</summary>
    public LocalDateTime? SettledAt { get; }

    /// <summary>How it stands.</summary>
    public PaperState State { get; }

    /// <summary>Whether it is owed and not settled.</summary>
    public bool IsOpen => State is PaperState.Open or PaperState.Overdue;

    /// <summary>Whether the very moment of the deadline is in time.</summary>
    public DeadlineEnd Ends =>
        Duty.Time == PaperTime.BeforeVisit ? DeadlineEnd.Before : DeadlineEnd.NoLaterThan;

    /// <summary>Answers the name of the paper and how it stands.</summary>
    /// <returns>Such as <c>visit-report: overdue</c>.</returns>
    public override string ToString() => $"{Duty.Item.Id}: {Kebab.Of(State)}";
}
