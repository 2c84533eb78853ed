using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A telephone visit that somebody intends to make.</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="Region">The region of the customer; not blank.</param>
/// <param name="Product">The product that the call is about; not blank.</param>
/// <param name="Industry">The industry of the customer; not blank.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record IntendedCall(string CustomerId, string Region, string Product, string Industry)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The region of the customer; not blank.</summary>
    public string Region
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Region);

    /// <summary>The product that the call is about; not blank.</summary>
    public string Product
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Product);

    /// <summary>The industry of the customer; not blank.</summary>
    public string Industry
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Industry);

    /// <summary>Answers the customer.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"call to {CustomerId}";
}
