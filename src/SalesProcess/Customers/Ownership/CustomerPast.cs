using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What came before a visit of a customer: who owns the customer, who received him, who called him.</summary>
/// <remarks>
/// Receptions and calls may stand in any order; what is not before the visit that is ruled on does not count, so that
/// the full record can be given when an old ruling is made again. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record CustomerPast
{
    /// <summary>A customer of whom nothing is known.</summary>
    public static CustomerPast None { get; } = new();

    /// <summary>The owner when the customer comes, as <see cref="OwnershipHistory.OwnerAt"/> answers it; null for the
    /// pool. The owner counts as the first consultant (LIB-OWN-02).</summary>
    public string? OwnerId
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>Every reception.</summary>
    public ValueList<Reception> Receptions
    {
        get;
        init => field = Required.Items(value, nameof(Receptions));
    } = [];

    /// <summary>Every contact by telephone.</summary>
    public ValueList<PhoneContact> Calls
    {
        get;
        init => field = Required.Items(value, nameof(Calls));
    } = [];

    /// <summary>Answers the owner and how many receptions and calls there are.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"owner {OwnerId ?? "the pool"}, {English.Count(Receptions.Count, "reception")}, {English.Count(Calls.Count, "call")}";
}
