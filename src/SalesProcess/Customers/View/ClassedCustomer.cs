using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A target customer or a prospect, with what it is on the axes.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClassedCustomer
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Whether it is a prospect that is being developed (PROSPECT-CLASS-01), not yet a target customer
    /// (GRADE-S10-CLASS).</summary>
    public bool IsProspect { get; init; }

    /// <summary>What it is on the axes today, such as what a <see cref="CustomerView"/> shows.</summary>
    public ValueList<AxisValue> Values
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>Answers the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => CustomerId;
}
