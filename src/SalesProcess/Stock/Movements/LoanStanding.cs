using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>An entry of either list, as it stands at the time of the book.</summary>
/// <remarks>Made by <see cref="LoanBook"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record LoanStanding
{
    internal LoanStanding(string loanId, string partyId, string sku) =>
        (LoanId, PartyId, Sku) = (loanId, partyId, sku);

    /// <summary>The host's identifier of the entry.</summary>
    public string LoanId { get; }

    /// <summary>The host's identifier of the other party.</summary>
    public string PartyId { get; }

    /// <summary>The host's identifier of the article.</summary>
    public string Sku { get; }

    /// <summary>On which list it stands.</summary>
    public LoanSide Side { get; internal init; }

    /// <summary>How much.</summary>
    public Quantity Quantity { get; internal init; }

    /// <summary>The price of one piece.</summary>
    public Money Price { get; internal init; }

    /// <summary>The value: quantity times price.</summary>
    public Money Value { get; internal init; }

    /// <summary>When it began.</summary>
    public LocalDateTime At { get; internal init; }

    /// <summary>When the goods are to be given back; null on the credit list, for which the source asks no time.</summary>
    public LocalDateTime? ExpectedReturn { get; internal init; }

    /// <summary>When the goods were given back or recovered; null while they are not at the time of the book.</summary>
    public LocalDateTime? SettledAt { get; internal init; }

    /// <summary>Whether the goods are outstanding although the time to give them back is past; never on the credit list.</summary>
    public bool IsOverdue { get; internal init; }

    /// <summary>Outstanding, or settled.</summary>
    public LoanState State => SettledAt is null ? LoanState.Outstanding : LoanState.Settled;

    /// <summary>Gives the entry as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public LoanRow ToRow(Language language) =>
        new(
            LoanId,
            PartyId,
            Kebab.Of(Side),
            MovementLabels.Of(Side).In(language),
            Sku,
            Quantity.Count,
            Quantity.UnitCode,
            Price.Amount,
            Value.Amount,
            Value.UnitCode,
            At.ToDateTimeUnspecified(),
            ExpectedReturn?.ToDateTimeUnspecified(),
            SettledAt?.ToDateTimeUnspecified(),
            Kebab.Of(State),
            MovementLabels.Of(State).In(language),
            IsOverdue
        );

    /// <summary>Answers identifier and state.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{LoanId}: {Kebab.Of(State)}{(IsOverdue ? ", overdue" : "")}";
}
