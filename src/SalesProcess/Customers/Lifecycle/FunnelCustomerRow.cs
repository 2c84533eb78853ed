namespace SalesProcess.Customers;

/// <summary>A state of the funnel picture as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="StateCode">The stable name of the state.</param>
/// <param name="State">What it is called, in the language asked for.</param>
/// <param name="Task">What is done with such a customer, in the language asked for; empty for a lost one.</param>
/// <param name="Clause">The clause that names it.</param>
/// <param name="Since">The day on which it began.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FunnelCustomerRow(
    string CustomerId,
    string StateCode,
    string State,
    string Task,
    string Clause,
    DateOnly Since
)
{
    /// <summary>Answers the customer and the state.</summary>
    /// <returns>Such as <c>C-17: loyal</c>.</returns>
    public override string ToString() => $"{CustomerId}: {StateCode}";
}
