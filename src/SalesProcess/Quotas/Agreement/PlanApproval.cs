using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>Who makes a plan binding, as what, and when.</summary>
/// <param name="EventId">The host's identifier of the event; not blank.</param>
/// <param name="Role">The role in which it is done.</param>
/// <param name="By">The host's identifier of the person; not blank.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PlanApproval(string EventId, ProcessRole Role, string By, LocalDateTime At)
{
    /// <summary>The host's identifier of the event; not blank.</summary>
    public string EventId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(EventId);

    /// <summary>The role in which it is done.</summary>
    public ProcessRole Role
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Role);

    /// <summary>The host's identifier of the person; not blank.</summary>
    public string By
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(By);

    /// <summary>Answers person, role and time.</summary>
    /// <returns>Such as <c>U-7 as supervisor at 2026-09-30T16:00:00</c>.</returns>
    public override string ToString() => $"{By} as {Role} at {FactValue.Of(At)}";

    internal ProcessEvent Event(string move, ValueList<Fact> facts) =>
        new()
        {
            EventId = EventId,
            Move = move,
            Role = Role.Id,
            By = By,
            At = At,
            Facts = facts,
        };
}
