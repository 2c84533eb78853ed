using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The ownership of a customer as it is stored: the changes, and nothing that follows from them.</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="Changes">The changes, in the order of time.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record OwnershipRecord(string CustomerId, ValueList<OwnershipChange> Changes)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The changes, in the order of time.</summary>
    public ValueList<OwnershipChange> Changes
    {
        get;
        init => field = Required.Items(value, nameof(Changes));
    } = Required.Items(Changes);

    /// <summary>Answers customer and number of changes.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {English.Count(Changes.Count, "change")}";
}
