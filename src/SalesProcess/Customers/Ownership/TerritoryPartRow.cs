namespace SalesProcess.Customers;

/// <summary>A part of a division as a flat row of plain values.</summary>
/// <param name="CustomerType">The customer type; empty where the plan does not divide by it.</param>
/// <param name="Region">The region; empty as above.</param>
/// <param name="Trade">The trade; empty as above.</param>
/// <param name="Product">The product; empty as above.</param>
/// <param name="Persons">Who is responsible, with commas between; empty for a gap.</param>
/// <param name="State">gap, covered or overlap.</param>
/// <param name="StateLabel">What the state is called, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TerritoryPartRow(
    string CustomerType,
    string Region,
    string Trade,
    string Product,
    string Persons,
    string State,
    string StateLabel
)
{
    /// <summary>Answers part and state.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerType} {Region} {Trade} {Product}: {State}";
}
