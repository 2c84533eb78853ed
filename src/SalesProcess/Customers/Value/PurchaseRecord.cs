using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>What a customer has bought so far.</summary>
/// <param name="CustomerId">The host's identifier of the customer; no name, nothing personal.</param>
/// <param name="LastOn">The day of the last purchase; null where there is none.</param>
/// <param name="Purchases">The number of purchases.</param>
/// <param name="Total">What was bought for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PurchaseRecord(string CustomerId, LocalDate? LastOn, long Purchases, Money Total)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>Answers whom the record is about.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"purchases of {CustomerId}";
}
