using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What was learned of the stock at a dealer on a day, and from whom.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerStockRecord
{
    /// <summary>The host's identifier of the dealer; not blank.</summary>
    public required string Dealer
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The host's identifier of the person who was asked; not blank.</summary>
    public required string Contact
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>What that person does at the dealer.</summary>
    public required DealerContactRole ContactRole
    {
        get;
        init => field = LocalClock.Defined(value, nameof(ContactRole));
    }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The articles, each once.</summary>
    public required ValueList<DealerStockLine> Lines
    {
        get;
        init => field = Required.Items(value, nameof(Lines));
    }

    /// <summary>Answers the dealer and the day.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Dealer}: {FactValue.Of(On)}";
}
