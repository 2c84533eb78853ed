using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody leaves or moves, and the customers are to be handed over.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record HandOverRequest
{
    /// <summary>The host's identifier of whoever leaves; not blank.</summary>
    public required string LeaverId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Every customer that is held, in any order.</summary>
    public required ValueList<HandedCustomer> Customers
    {
        get;
        init => field = Required.Items(value, nameof(Customers));
    }

    /// <summary>Who may receive customers, with what they hold, in any order; none for the pool.</summary>
    public ValueList<Holder> Receivers
    {
        get;
        init => field = Required.Items(value, nameof(Receivers));
    } = [];

    /// <summary>By which rule.</summary>
    public required HandOverRule Rule
    {
        get;
        init => field = Required.NotNull(value);
    }

    /// <summary>From when on, in the time of the company.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Answers who leaves, how many customers there are, and the rule.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{English.Count(Customers.Count, "customer")} of {LeaverId}, {Rule.Code}";
}
