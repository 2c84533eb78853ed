using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The goods on the way at a time: where each stands, what is still to be found out, what is overdue, and how
/// much is under way to each place.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
/// <example>
/// <code>
/// var line = new StockLine { Sku = "TEA-250", Book = book, InTransit = review.UnderWay(shop, "TEA-250") };
/// </code>
/// </example>
public sealed record TransitReview
{
    private TransitReview(LocalDateTime at, ValueList<TransitStanding> goods) => (At, Goods) = (at, goods);

    /// <summary>The local time of the review.</summary>
    public LocalDateTime At { get; }

    /// <summary>Everything that was given, in the order given.</summary>
    public ValueList<TransitStanding> Goods { get; }

    /// <summary>The goods that should have arrived by now and have not.</summary>
    public ValueList<TransitStanding> Overdue => Goods.Where(goods => goods.IsOverdue).ToValueList();

    /// <summary>The goods of which something is still to be found out at the logistics centre.</summary>
    public ValueList<TransitStanding> ToInquire =>
        Goods.Where(goods => goods.Unknown.Count > 0).ToValueList();

    /// <summary>Reviews the goods on the way.</summary>
    /// <param name="at">The local time; goods that arrive later are still in transit.</param>
    /// <param name="goods">The goods, in any order.</param>
    /// <returns>The review; refused with an entry that stands twice, a quantity that is not above zero, an arrival
    /// before the dispatch, an article that is
    /// under way to a place in several units, and a sum of it that does not fit.</returns>
    [Implements("STOCK-TRANSIT-01", "STOCK-TRANSIT-02", "LIB-STOCK-21")]
    public static Decision<TransitReview> Of(LocalDateTime at, ValueList<GoodsInTransit> goods)
    {
        _ = Required.Items(goods);
        ValueList<RefusalReason> reasons =
        [
            .. MovementChecks.Twice(goods.Select(g => g.ShipmentId)),
            .. goods.SelectMany(g => MovementChecks.NotPositive(g.ShipmentId, g.Quantity)),
            .. goods.SelectMany(g => MovementChecks.Backwards(g.ShipmentId, g.DispatchedAt, g.ArrivedAt)),
            .. goods
                .GroupBy(g => (g.Place, g.Sku))
                .SelectMany(group =>
                    MovementChecks.Unaddable(
                        TransitFacts.SumClause,
                        group.Key.Sku,
                        group.Select(g => (g.ShipmentId, g.Quantity))
                    )
                ),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<TransitReview>(new Refusal(reasons));
        }

        at = at.WithCalendar(CalendarSystem.Iso);
        var review = new TransitReview(at, goods.Select(g => Standing(g, at)).ToValueList());
        return Decision.Accept(review, () => TransitFacts.Explain(review));
    }

    /// <summary>Adds up how much of an article is under way to a place, for <see cref="StockLine.InTransit"/>.</summary>
    /// <param name="place">The place.</param>
    /// <param name="sku">The host's identifier of the article.</param>
    /// <returns>The sum of what is in transit, overdue goods included; the neutral zero if nothing is.</returns>
    public Quantity UnderWay(TransitPlace place, string sku)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(sku);
        return Goods
            .Where(goods =>
                goods.State == TransitState.InTransit && goods.Goods.Place == place && goods.Goods.Sku == sku
            )
            .Aggregate(default(Quantity), (sum, goods) => sum + goods.Goods.Quantity);
    }

    /// <summary>Says of everything that is still to be found out what it is.</summary>
    /// <returns>One reason a field of goods in transit, in the order given; empty if all is known.</returns>
    public ValueList<RefusalReason> UnknownReasons() =>
        Goods
            .SelectMany(goods => goods.Unknown.Select(field => TransitFacts.Unknown(goods, field)))
            .ToValueList();

    /// <summary>Lists the review as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row for each of the goods, in the order given.</returns>
    public ValueList<TransitRow> ToRows(Language language) =>
        Goods.Select(goods => goods.ToRow(language)).ToValueList();

    /// <summary>Answers time and number of goods in transit and overdue.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FactValue.Of(At)}: {Goods.Count(g => g.State == TransitState.InTransit)} in transit, {Overdue.Count} overdue"
        );

    private static TransitStanding Standing(GoodsInTransit goods, LocalDateTime at)
    {
        TransitState state =
            goods.ArrivedAt <= at ? TransitState.Arrived
            : goods.DispatchedAt <= at ? TransitState.InTransit
            : TransitState.NotDispatched;
        return new TransitStanding(goods)
        {
            State = state,
            Unknown = state == TransitState.InTransit ? TransitFacts.UnknownOf(goods).ToValueList() : [],
            IsOverdue = state == TransitState.InTransit && at > goods.ExpectedArrival,
        };
    }
}
