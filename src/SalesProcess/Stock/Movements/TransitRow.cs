namespace SalesProcess.Stock;

/// <summary>Goods on the way as a flat row of plain values.</summary>
/// <param name="ShipmentId">The host's identifier of the goods.</param>
/// <param name="PlaceKindCode">The kind of place as a stable name: <c>dealer</c> or <c>shop</c>.</param>
/// <param name="PlaceKind">The kind of place, in the language asked for.</param>
/// <param name="PlaceId">The host's identifier of the place.</param>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">The unit of the quantity.</param>
/// <param name="DispatchedAt">When they were dispatched, in local time.</param>
/// <param name="ExpectedArrival">When they are expected, in local time; null if unknown.</param>
/// <param name="Carrier">What carries them; empty if unknown.</param>
/// <param name="Safety">Their safety state; empty if unknown.</param>
/// <param name="ArrivedAt">When they arrived, in local time; null while they have not.</param>
/// <param name="StateCode">The state as a stable name: <c>not-dispatched</c>, <c>in-transit</c> or <c>arrived</c>.</param>
/// <param name="State">The state, in the language asked for.</param>
/// <param name="UnknownFields">How many of the three fields are still to be found out.</param>
/// <param name="IsOverdue">Whether they are in transit past the time expected.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TransitRow(
    string ShipmentId,
    string PlaceKindCode,
    string PlaceKind,
    string PlaceId,
    string Sku,
    long Quantity,
    string Unit,
    DateTime DispatchedAt,
    DateTime? ExpectedArrival,
    string Carrier,
    string Safety,
    DateTime? ArrivedAt,
    string StateCode,
    string State,
    int UnknownFields,
    bool IsOverdue
)
{
    /// <summary>Answers identifier and state.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{ShipmentId}: {StateCode}";
}
