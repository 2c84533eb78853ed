using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>How recently, how often and for how much a customer bought, as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Days">The days since the last purchase.</param>
/// <param name="RecencyScore">The score of recency.</param>
/// <param name="Purchases">The number of purchases.</param>
/// <param name="FrequencyScore">The score of frequency.</param>
/// <param name="SpendingMinorUnits">What was bought for, in minor units.</param>
/// <param name="SpendingScore">The score of spending.</param>
/// <param name="Code">100 × recency + 10 × frequency + spending.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PurchaseRow(
    string CustomerId,
    long Days,
    int RecencyScore,
    long Purchases,
    int FrequencyScore,
    long SpendingMinorUnits,
    int SpendingScore,
    int Code
)
{
    /// <summary>Answers customer and code.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {FactValue.Of(Code)}";
}
