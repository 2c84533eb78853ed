using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How many kinds of product a customer has bought, and what follows from that.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProductBreadth
{
    internal ProductBreadth(
        string customerId,
        ValueList<string> products,
        bool isKeyMaintenance,
        bool isSecondDevelopment,
        ValueList<RefusalReason> missingForKey
    )
    {
        CustomerId = customerId;
        Products = products;
        IsKeyMaintenance = isKeyMaintenance;
        IsSecondDevelopment = isSecondDevelopment;
        MissingForKey = missingForKey;
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The identifiers of the products bought, each once, in ordinal order.</summary>
    public ValueList<string> Products { get; }

    /// <summary>Whether the customer is given priority in maintenance (GRADE-RETAIN-02).</summary>
    public bool IsKeyMaintenance { get; }

    /// <summary>Whether the customer is developed a second time (GRADE-RETAIN-03).</summary>
    public bool IsSecondDevelopment { get; }

    /// <summary>What is missing for key maintenance; empty where the customer has it.</summary>
    public ValueList<RefusalReason> MissingForKey { get; }

    /// <summary>Gives the answer as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of what is missing.</param>
    /// <returns>The row.</returns>
    public BreadthRow ToRow(Language language) =>
        new(
            CustomerId,
            Products.Count,
            IsKeyMaintenance,
            IsSecondDevelopment,
            MissingForKey.Count == 0 ? "" : MissingForKey[0].Message.In(language)
        );

    /// <summary>Answers customer and number of products.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {FactValue.Of(Products.Count)} products";
}
