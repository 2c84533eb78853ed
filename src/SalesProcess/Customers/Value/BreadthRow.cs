using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How many kinds of product a customer has bought, as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Products">The number of different products.</param>
/// <param name="IsKeyMaintenance">Whether the customer is given priority in maintenance.</param>
/// <param name="IsSecondDevelopment">Whether the customer is developed a second time.</param>
/// <param name="MissingForKey">What is missing for key maintenance, in the language asked for; empty where nothing is.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record BreadthRow(
    string CustomerId,
    int Products,
    bool IsKeyMaintenance,
    bool IsSecondDevelopment,
    string MissingForKey
)
{
    /// <summary>Answers customer and number of products.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {FactValue.Of(Products)} products";
}
