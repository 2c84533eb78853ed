namespace SalesProcess.Customers;

/// <summary>A customer who is ready to sign as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="ReadySince">The day on which the customer became ready.</param>
/// <param name="Days">The days since then.</param>
/// <param name="SignBy">The last day on which the signing is in time.</param>
/// <param name="OverdueSince">The first day that is late; null where the signing is not overdue.</param>
/// <param name="StateCode">Where the signing stands, as a stable name.</param>
/// <param name="State">The same, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReadyToSignRow(
    string CustomerId,
    DateOnly ReadySince,
    int Days,
    DateOnly SignBy,
    DateOnly? OverdueSince,
    string StateCode,
    string State
)
{
    /// <summary>Answers the customer and where the signing stands.</summary>
    /// <returns>Such as <c>C-17: overdue</c>.</returns>
    public override string ToString() => $"{CustomerId}: {StateCode}";
}
