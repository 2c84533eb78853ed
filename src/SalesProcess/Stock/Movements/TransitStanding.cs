using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>Goods on the way, as they stand at the time of the review.</summary>
/// <remarks>Made by <see cref="TransitReview"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record TransitStanding
{
    internal TransitStanding(GoodsInTransit goods) => Goods = goods;

    /// <summary>The goods.</summary>
    public GoodsInTransit Goods { get; }

    /// <summary>Not dispatched, in transit or arrived.</summary>
    public TransitState State { get; internal init; }

    /// <summary>What is still to be found out; empty unless in transit.</summary>
    public ValueList<TransitField> Unknown { get; internal init; } = [];

    /// <summary>Whether they are in transit although the time at which they were expected is past.</summary>
    public bool IsOverdue { get; internal init; }

    /// <summary>Gives the goods as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public TransitRow ToRow(Language language) =>
        new(
            Goods.ShipmentId,
            Kebab.Of(Goods.Place.Kind),
            MovementLabels.Of(Goods.Place.Kind).In(language),
            Goods.Place.PlaceId,
            Goods.Sku,
            Goods.Quantity.Count,
            Goods.Quantity.UnitCode,
            Goods.DispatchedAt.ToDateTimeUnspecified(),
            Goods.ExpectedArrival?.ToDateTimeUnspecified(),
            Goods.Carrier ?? "",
            Goods.Safety ?? "",
            State == TransitState.Arrived ? Goods.ArrivedAt?.ToDateTimeUnspecified() : null,
            Kebab.Of(State),
            MovementLabels.Of(State).In(language),
            Unknown.Count,
            IsOverdue
        );

    /// <summary>Answers identifier and state.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Goods.ShipmentId}: {Kebab.Of(State)}{(IsOverdue ? ", overdue" : "")}";
}
