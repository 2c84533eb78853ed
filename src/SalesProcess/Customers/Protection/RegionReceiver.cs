using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Who receives the customers of a region.</summary>
/// <param name="Region">The region, as the company names it; not blank.</param>
/// <param name="OwnerId">The host's identifier of the receiver; not blank.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record RegionReceiver(string Region, string OwnerId)
{
    /// <summary>The region, as the company names it; not blank.</summary>
    public string Region
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Region);

    /// <summary>The host's identifier of the receiver; not blank.</summary>
    public string OwnerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(OwnerId);

    /// <summary>Answers region and receiver.</summary>
    /// <returns>Such as <c>north: P-2</c>.</returns>
    public override string ToString() => $"{Region}: {OwnerId}";
}
