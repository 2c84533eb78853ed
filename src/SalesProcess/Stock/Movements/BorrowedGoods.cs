using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>An entry of the debit list: goods picked up because of a shortage, to be given back as a whole.</summary>
/// <remarks>What is not given is not known; the book says what is missing. The value follows from quantity and price.
/// Equality is that of all parts. Order is not defined.</remarks>
public sealed record BorrowedGoods
{
    /// <summary>The host's identifier of the entry; not blank.</summary>
    public required string LoanId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the party that the goods came from; not blank.</summary>
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

    /// <summary>When the goods were picked up.</summary>
    public required LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The shortage that caused the pick-up.</summary>
    public ShortageReference? Shortage { get; init; }

    /// <summary>The reason for the pick-up.</summary>
    public string? Reason { get; init; }

    /// <summary>How much; above zero.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The price of one piece.</summary>
    public Money? Price { get; init; }

    /// <summary>When the goods are to be given back.</summary>
    public LocalDateTime? ExpectedReturn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>When the goods were given back; null while they are not.</summary>
    public LocalDateTime? ReturnedAt
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Answers identifier and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{LoanId}: {Sku}";
}
