namespace SalesProcess.Stock;

/// <summary>What a shop needs of an article as a flat row of plain values.</summary>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Needed">How much the shop needs.</param>
/// <param name="OnHand">How much it has.</param>
/// <param name="Request">How much to request.</param>
/// <param name="Noted">How much the delivery note says; null if nothing arrived.</param>
/// <param name="Counted">How much was counted on arrival; null if nothing arrived.</param>
/// <param name="Difference">Counted less noted; null if nothing arrived.</param>
/// <param name="BookedInOn">The day on which the goods were booked in; null while they are not.</param>
/// <param name="IsBookingOpen">Whether needed goods were not booked in on the day of their arrival.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record NeedRow(
    string Sku,
    long Needed,
    long OnHand,
    long Request,
    long? Noted,
    long? Counted,
    long? Difference,
    DateOnly? BookedInOn,
    bool IsBookingOpen,
    string Unit
)
{
    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
