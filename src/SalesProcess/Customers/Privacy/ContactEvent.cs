using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A contact of the company with a customer, made or intended.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ContactEvent
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>By which channel.</summary>
    public required ContactChannel Channel
    {
        get;
        init => field = LocalClock.Defined(value, nameof(Channel));
    }

    /// <summary>The local time.</summary>
    public required LocalDateTime At
    {
        get;
        init
        {
            LocalClock.RequireIso(value.Date, nameof(At));
            field = value;
        }
    }

    /// <summary>Answers customer, channel and time.</summary>
    /// <returns>Such as <c>C-17: telephone at 2026-10-09T09:00:00</c>.</returns>
    public override string ToString() => $"{CustomerId}: {Kebab.Of(Channel)} at {FactValue.Of(At)}";
}
