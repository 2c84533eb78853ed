using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>An earlier reception of a customer.</summary>
/// <param name="ConsultantId">The host's identifier of the consultant who received the customer; not blank.</param>
/// <param name="At">When, in local time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record Reception(string ConsultantId, LocalDateTime At)
{
    /// <summary>The host's identifier of the consultant; not blank.</summary>
    public string ConsultantId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(ConsultantId);

    /// <summary>When, in local time; in the ISO calendar system.</summary>
    public LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    } = At.WithCalendar(CalendarSystem.Iso);

    /// <summary>Answers consultant and time.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{ConsultantId} at {FactValue.Of(At)}";
}
