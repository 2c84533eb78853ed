using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer comes to the showroom and is received: what is known of this reception.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerVisit
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the consultant who receives the customer this time.</summary>
    public required string ConsultantId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>When, in local time; in the ISO calendar system.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The consultant by whose telephone appointment the customer came; null if by none.</summary>
    public string? AppointmentBy
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>The consultant whom the customer asked to be received by; null if for nobody.</summary>
    public string? AskedFor
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>The consultant whom the customer chose as his own; null if the customer made no choice.</summary>
    public string? Choice
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>Whether the host confirms that those whom the customer chooses among sell under the same sales policy
    /// (OWN-CHOICE); the source does not say what that is. False unless confirmed.</summary>
    public bool IsUnderSamePolicy { get; init; }

    /// <summary>Whether the customer's file is opened (OWN-FIRST, FILE-S16-OPEN).</summary>
    public bool IsFileOpened { get; init; }

    /// <summary>Answers customer, consultant and time.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId} received by {ConsultantId} at {FactValue.Of(At)}";
}
