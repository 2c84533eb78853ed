using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A field salesperson with the trade and the region of the post (OWN-S9-POST).</summary>
/// <param name="PersonId">The host's identifier of the salesperson; not blank.</param>
/// <param name="Trade">The trade.</param>
/// <param name="Region">The region; not blank.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FieldPost(string PersonId, OutletTrade Trade, string Region)
{
    /// <summary>The host's identifier of the salesperson; not blank.</summary>
    public string PersonId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(PersonId);

    /// <summary>The region; not blank.</summary>
    public string Region
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Region);

    /// <summary>Answers person, trade and region.</summary>
    /// <returns>Such as <c>U-1: catering east</c>.</returns>
    public override string ToString() => $"{PersonId}: {Kebab.Of(Trade)} {Region}";
}
