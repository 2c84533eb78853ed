using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A consultant had contact with a customer by telephone; not the same as an appointment (K-37).</summary>
/// <param name="ConsultantId">The host's identifier of the consultant; not blank.</param>
/// <param name="At">When, in local time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record PhoneContact(string ConsultantId, LocalDateTime At)
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
