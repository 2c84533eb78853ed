using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Who does something with a customer, when, and under which identifier it is recorded.</summary>
/// <param name="EventId">The host's identifier of the event, one of its own for each; not blank.</param>
/// <param name="Actor">The person and the post in which the person acts.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LifecycleAct(string EventId, ProcessActor Actor, LocalDateTime At)
{
    /// <summary>The host's identifier of the event; not blank.</summary>
    public string EventId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(EventId);

    /// <summary>The person and the post.</summary>
    public ProcessActor Actor
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Actor);

    /// <summary>The local time.</summary>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public LocalDateTime At
    {
        get;
        init => field = Iso(value);
    } = Iso(At);

    internal ProcessEvent Making(string move, params ValueList<Fact> facts) =>
        new()
        {
            EventId = EventId,
            Move = move,
            Role = Actor.Role,
            By = Actor.By,
            At = At,
            Facts = facts,
        };

    /// <summary>Answers the identifiers.</summary>
    /// <returns>Such as <c>E-1 by U-7 as salesperson</c>.</returns>
    public override string ToString() => $"{EventId} by {Actor}";

    private static LocalDateTime Iso(LocalDateTime at)
    {
        LocalClock.RequireIso(at.Date, nameof(At));
        return at;
    }
}
