using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer that somebody holds, as far as the capacity looks at it (LIB-OWN-31).</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record Holding(string CustomerId)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The stable names of what is so of the customer, such as <c>signed</c> or <c>key-account</c>; those that
    /// the policy lists take the customer out of the count.</summary>
    public ValueList<string> Reasons
    {
        get;
        init => field = Required.Items(value, nameof(Reasons));
    } = [];

    /// <summary>The grade or class of the customer, as the policy names it; null where there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>The kind of customer, as the policy names it; null where there is none.</summary>
    public string? Kind { get; init; }

    /// <summary>Answers the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => CustomerId;
}
