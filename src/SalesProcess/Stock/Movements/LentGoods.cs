using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>An entry of the credit list: goods lent out, to be recovered as a whole.</summary>
/// <remarks>What is not given is not known; the book says what is missing. The value follows from quantity and price.
/// Equality is that of all parts. Order is not defined.</remarks>
public sealed record LentGoods
{
    /// <summary>The host's identifier of the entry; not blank.</summary>
    public required string LoanId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the party that has the goods; not blank.</summary>
    public required string PartyId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the article; not blank.</summary>
    public required string Sku
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>When the goods were lent out.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>How much was lent; above zero.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The price of one piece.</summary>
    public Money? Price { get; init; }

    /// <summary>When the goods were recovered; null while they are not.</summary>
    public LocalDateTime? RecoveredAt
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Answers identifier and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{LoanId}: {Sku}";
}
