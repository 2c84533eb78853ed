namespace SalesProcess.Customers;

/// <summary>One open item of a customer that is handed over, as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="FromOwnerId">The host's identifier of whoever hands over.</param>
/// <param name="ToOwnerId">The host's identifier of the receiver; empty for the pool.</param>
/// <param name="At">From when on, in the time of the company.</param>
/// <param name="ItemId">The host's identifier of the item; empty where nothing is open.</param>
/// <param name="ItemKind">The stable name of what it is; empty where nothing is open.</param>
/// <param name="DueOn">The day on which it is due; null where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record HandOverRow(
    string CustomerId,
    string FromOwnerId,
    string ToOwnerId,
    DateTime At,
    string ItemId,
    string ItemKind,
    DateOnly? DueOn
)
{
    /// <summary>Answers customer, receiver and item.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId} to {ToOwnerId}: {ItemKind} {ItemId}";
}
