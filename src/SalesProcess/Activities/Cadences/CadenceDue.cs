using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>When a recurring duty is due: on a day, and at a time of it where the duty has one.</summary>
/// <remarks>Made by a <see cref="Cadence"/> only. Equality is that of both parts. Order is not defined.</remarks>
public sealed record CadenceDue
{
    internal CadenceDue(LocalDate on, LocalTime? by) => (On, By) = (on, by);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The latest time of that day, this time included; null where the whole day is in time.</summary>
    public LocalTime? By { get; }

    /// <summary>The moment after which it is overdue; that of the day's end where the whole day is in time.</summary>
    public LocalDateTime OverdueSince => By is { } by ? On.At(by) : On.PlusDays(1).AtMidnight();

    /// <summary>Says where the duty stands while it is not done.</summary>
    /// <param name="at">The local time asked for.</param>
    /// <returns>Not due yet, due today or overdue. On the dot is in time.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public CadenceState StateAt(LocalDateTime at)
    {
        LocalClock.RequireIso(at.Date, nameof(at));
        return at.Date < On ? CadenceState.NotDueYet
            : at.Date == On && (By is not { } by || at.TimeOfDay <= by) ? CadenceState.DueToday
            : CadenceState.Overdue;
    }

    /// <summary>Answers day and time.</summary>
    /// <returns>Such as <c>2026-10-09 16:30</c>.</returns>
    public override string ToString() =>
        By is { } by ? $"{FactValue.Of(On)} {LocalClock.Text(by)}" : FactValue.Of(On).Text;
}
