namespace SalesProcess.Stock;

/// <summary>An entry of the loan book as a flat row of plain values.</summary>
/// <param name="LoanId">The host's identifier of the entry.</param>
/// <param name="PartyId">The host's identifier of the other party.</param>
/// <param name="SideCode">The list as a stable name: <c>debit</c> or <c>credit</c>.</param>
/// <param name="Side">The list, in the language asked for.</param>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">The unit of the quantity.</param>
/// <param name="Price">The price of one piece, as people write it.</param>
/// <param name="Value">The value, as people write it.</param>
/// <param name="Currency">The currency of price and value.</param>
/// <param name="At">When it began, in local time.</param>
/// <param name="ExpectedReturn">When the goods are to be given back, in local time; null on the credit list.</param>
/// <param name="SettledAt">When they were given back or recovered, in local time; null while they are not.</param>
/// <param name="StateCode">The state as a stable name: <c>outstanding</c> or <c>settled</c>.</param>
/// <param name="State">The state, in the language asked for.</param>
/// <param name="IsOverdue">Whether the goods are outstanding past the time expected.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LoanRow(
    string LoanId,
    string PartyId,
    string SideCode,
    string Side,
    string Sku,
    long Quantity,
    string Unit,
    decimal Price,
    decimal Value,
    string Currency,
    DateTime At,
    DateTime? ExpectedReturn,
    DateTime? SettledAt,
    string StateCode,
    string State,
    bool IsOverdue
)
{
    /// <summary>Answers identifier and state.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{LoanId}: {StateCode}";
}
