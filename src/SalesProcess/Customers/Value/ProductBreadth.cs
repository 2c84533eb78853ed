using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>How many kinds of product a customer has bought, and what follows from that.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProductBreadth
{
    private static readonly ClauseId SecondClause = ClauseId.Parse("GRADE-RETAIN-03");

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

    /// <summary>The stable names of what follows, or <c>none</c>.</summary>
    internal string Code =>
        (IsKeyMaintenance, IsSecondDevelopment) switch
        {
            (true, true) => "key-maintenance second-development",
            (true, false) => "key-maintenance",
            (false, true) => "second-development",
            _ => "none",
        };

    private BilingualText Label =>
        (IsKeyMaintenance, IsSecondDevelopment) switch
        {
            (true, true) => new("key maintenance and second development", "重点维护并二次开发"),
            (true, false) => new("key maintenance", "重点维护"),
            (false, true) => new("second development", "二次开发"),
            _ => new("neither", "均不适用"),
        };

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

    /// <summary>Gives the breadth for a view of all axes.</summary>
    /// <param name="asOf">The day of the assessment.</param>
    /// <param name="policy">The edition of the policy in force, which may say when it is looked at again.</param>
    /// <returns>A computed value on its axis.</returns>
    public AxisValue ToAxisValue(LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            CustomerId = CustomerId,
            Axis = CustomerAxes.ProductBreadth,
            Code = Code,
            Label = Label,
            Clause =
                IsSecondDevelopment && !IsKeyMaintenance ? SecondClause : CustomerAxes.ProductBreadth.Clause,
            AsOf = asOf,
            NextReview = GradeReviews.After(asOf, ValueParameters.ProductBreadthReviewDays, policy).Next,
            IsClass = IsKeyMaintenance || IsSecondDevelopment,
        };
    }

    /// <summary>Answers customer and number of products.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {FactValue.Of(Products.Count)} products";
}
