using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What says whether a customer is new.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StageFacts
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The date of the first purchase; null where there is none.</summary>
    public LocalDate? FirstPurchase { get; init; }

    /// <summary>Answers whom the facts are about; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"facts of {CustomerId}";
}
