using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer of somebody who leaves, with everything that is open.</summary>
/// <param name="Customer">The customer, as it would count for whoever receives it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record HandedCustomer(Holding Customer)
{
    /// <summary>The customer, as it would count for whoever receives it.</summary>
    public Holding Customer
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Customer);

    /// <summary>The region of the customer, as the company names it; null where there is none.</summary>
    public string? Region
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>What is open with the customer, in any order.</summary>
    public ValueList<OpenItem> OpenItems
    {
        get;
        init => field = Required.Items(value, nameof(OpenItems));
    } = [];

    /// <summary>Answers the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Customer.CustomerId;
}
