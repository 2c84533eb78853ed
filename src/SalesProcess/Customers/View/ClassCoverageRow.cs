namespace SalesProcess.Customers;

/// <summary>Whether a customer has a class, as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="IsProspect">Whether it is a prospect.</param>
/// <param name="Classes">The classes that count, with commas between; empty if none.</param>
/// <param name="Needed">What is needed, in the language asked for; empty where there is a class.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClassCoverageRow(string CustomerId, bool IsProspect, string Classes, string Needed)
{
    /// <summary>Answers the customer and its classes.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Classes}";
}
