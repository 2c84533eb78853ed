using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts and explanations of goods in transit.</summary>
internal static class TransitFacts
{
    internal static ClauseId SumClause { get; } = ClauseId.Parse("LIB-STOCK-21");

    internal static ClauseId ClauseOf(TransitPlaceKind kind) =>
        ClauseId.Parse(kind == TransitPlaceKind.Dealer ? "STOCK-TRANSIT-01" : "STOCK-TRANSIT-02");

    internal static IEnumerable<TransitField> UnknownOf(GoodsInTransit goods)
    {
        if (goods.ExpectedArrival is null)
        {
            yield return TransitField.ExpectedArrival;
        }

        if (string.IsNullOrWhiteSpace(goods.Carrier))
        {
            yield return TransitField.Carrier;
        }

        if (string.IsNullOrWhiteSpace(goods.Safety))
        {
            yield return TransitField.Safety;
        }
    }

    internal static RefusalReason Unknown(TransitStanding goods, TransitField field) =>
        MovementRefusals.EntryIncomplete.Because(
            ClauseOf(goods.Goods.Place.Kind),
            MovementFacts.Entry(goods.Goods.ShipmentId),
            StockFacts.Field(Kebab.Of(field), MovementLabels.Of(field))
        );

    internal static Explanation Explain(TransitReview review)
    {
        int inTransit = review.Goods.Count(goods => goods.State == TransitState.InTransit);
        return new()
        {
            Decision = "stock.transit-review",
            Question = new(
                $"Which goods are on the way at {FactValue.Of(review.At)}?",
                $"截至{FactValue.Of(review.At)}，哪些货物在运输途中？"
            ),
            Answer = new(
                $"{inTransit} in transit, {review.Overdue.Count} of them overdue; of {review.ToInquire.Count} something is to be found out.",
                $"{inTransit}笔在途，其中{review.Overdue.Count}笔逾期；{review.ToInquire.Count}笔尚待了解情况。"
            ),
            Outcome = FactValue.Of(inTransit),
            Clauses =
            [
                .. review.Goods.Select(goods => ClauseOf(goods.Goods.Place.Kind)).Distinct(),
                SumClause,
            ],
            Facts = [MovementFacts.AsOf(review.At)],
            Steps = review.Goods.Select(goods => Explain(goods, review)).ToValueList(),
        };
    }

    private static Explanation Explain(TransitStanding standing, TransitReview review)
    {
        GoodsInTransit goods = standing.Goods;
        return new()
        {
            Decision = "stock.transit",
            Question = new($"Where are the goods {goods.ShipmentId}?", $"货物{goods.ShipmentId}在何处？"),
            Answer = new(
                $"{MovementLabels.Of(standing.State).English}{(standing.IsOverdue ? ", overdue" : "")}.",
                $"{MovementLabels.Of(standing.State).Chinese}{(standing.IsOverdue ? "，已逾期" : "")}。"
            ),
            Outcome = FactValue.Of(standing.IsOverdue ? "overdue" : Kebab.Of(standing.State)),
            Clauses = [ClauseOf(goods.Place.Kind)],
            Facts =
            [
                MovementFacts.Entry(goods.ShipmentId),
                MovementFacts.Place(goods.Place.PlaceId),
                StockFacts.Sku(goods.Sku),
                MovementFacts.Quantity(goods.Quantity),
                MovementFacts.AsOf(review.At),
                new("dispatched-at", FactValue.Of(goods.DispatchedAt), new("dispatched", "发出时间")),
                .. goods.ExpectedArrival is { } due
                    ?
                    [
                        new Fact(
                            "expected-arrival",
                            FactValue.Of(due),
                            MovementLabels.Of(TransitField.ExpectedArrival)
                        ),
                    ]
                    : Array.Empty<Fact>(),
                .. goods.ArrivedAt is { } arrived
                    ? [new Fact("arrived-at", FactValue.Of(arrived), new("arrived", "实际到达时间"))]
                    : Array.Empty<Fact>(),
                .. standing.Unknown.Select(field =>
                    Fact.Named(
                        "unknown",
                        Kebab.Of(field),
                        new("still to be found out", "尚待了解"),
                        MovementLabels.Of(field)
                    )
                ),
            ],
        };
    }
}
