namespace SalesProcess.Stock;

/// <summary>The change of a stock level as a flat row of plain values.</summary>
/// <param name="PlaceId">The host's identifier of the place.</param>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Opening">What was there before.</param>
/// <param name="In">What came in.</param>
/// <param name="Out">What went out.</param>
/// <param name="Closing">What is there after.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record LevelRow(
    string PlaceId,
    string Sku,
    long Opening,
    long In,
    long Out,
    long Closing,
    string Unit
)
{
    /// <summary>Answers place and article.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{PlaceId} {Sku}";
}
