namespace SalesProcess.Customers;

/// <summary>A customer of the maintenance plan as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Class">The stable name of the class; empty where there is none.</param>
/// <param name="ClassLabel">What it is called, in the language asked for; empty where there is none.</param>
/// <param name="Missing">Why there is none, in the language asked for; empty where there is one.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MaintenanceRow(string CustomerId, string Class, string ClassLabel, string Missing)
{
    /// <summary>Answers customer and class.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Class}";
}
