using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>How recently, how often and for how much a customer bought, by fixed cut-offs: the code of three digits.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PurchaseScore
{
    internal PurchaseScore(
        string customerId,
        BandStanding recency,
        BandStanding frequency,
        BandStanding spending
    )
    {
        CustomerId = customerId;
        Recency = recency;
        Frequency = frequency;
        Spending = spending;
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The days since the last purchase among their cut-offs; the lowest band is the best.</summary>
    public BandStanding Recency { get; }

    /// <summary>The number of purchases among its cut-offs.</summary>
    public BandStanding Frequency { get; }

    /// <summary>What was bought for among its cut-offs, in minor units.</summary>
    public BandStanding Spending { get; }

    /// <summary>The score of recency: 1 for the highest band, that is the longest ago, and one more for each band down.</summary>
    public int RecencyScore => Recency.Range.Bands.Count - Recency.Place;

    /// <summary>The score of frequency: 1 for the lowest band, and one more for each band up.</summary>
    public int FrequencyScore => Frequency.Place + 1;

    /// <summary>The score of spending: 1 for the lowest band, and one more for each band up.</summary>
    public int SpendingScore => Spending.Place + 1;

    /// <summary>The code: 100 × recency + 10 × frequency + spending.</summary>
    public int Code => (100 * RecencyScore) + (10 * FrequencyScore) + SpendingScore;

    /// <summary>Gives the score as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public PurchaseRow ToRow() =>
        new(
            CustomerId,
            Recency.Value.Numerator,
            RecencyScore,
            Frequency.Value.Numerator,
            FrequencyScore,
            Spending.Value.Numerator,
            SpendingScore,
            Code
        );

    /// <summary>Answers customer and code.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {FactValue.Of(Code)}";
}
