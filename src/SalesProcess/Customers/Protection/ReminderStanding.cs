using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>One reminder before the protection of one customer ends.</summary>
/// <remarks>Made by <see cref="Protection"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReminderStanding
{
    internal ReminderStanding(PolicyReminder reminder, LocalDate dueOn, bool isDue) =>
        (Reminder, DueOn, IsDue) = (reminder, dueOn, isDue);

    /// <summary>The reminder of the policy.</summary>
    public PolicyReminder Reminder { get; }

    /// <summary>The first day on which it is due.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Whether it is due on the day asked about.</summary>
    public bool IsDue { get; }

    /// <summary>Answers whom to remind, and from when on.</summary>
    /// <returns>Such as <c>manager from 2026-09-23</c>.</returns>
    public override string ToString() => $"{Reminder.To} from {FactValue.Of(DueOn)}";
}
