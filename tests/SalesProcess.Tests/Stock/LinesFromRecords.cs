using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>A line that is filled from the loan book and from the review of goods on the way is judged by them.</summary>
public class LinesFromRecords
{
    private static readonly LocalDateTime Noon = new(2026, 10, 9, 12, 0);
    private static readonly TransitPlace Shop = new(TransitPlaceKind.Shop, "S-1");

    [Fact]
    public void Who_counts_what_the_books_hold_without_what_is_lent_and_with_what_is_borrowed_finds_no_variance() =>
        Law.Holds(
            Any,
            goods =>
            {
                LoanBook book = goods.Loans();
                Quantity here = Quantity.Pieces(
                    goods.Own
                        + goods.Borrowed.Sum(one => one.Back ? 0 : one.Pieces)
                        - goods.Lent.Sum(one => one.Back ? 0 : one.Pieces)
                );
                StockFinding finding = StockCount
                    .Assess(
                        goods.Line(here) with
                        {
                            LentOut = book.LentOut("TEA"),
                            Borrowed = book.Borrowed("TEA"),
                        },
                        Lines.Comparing
                    )
                    .Accepted();
                Assert.Equal((here, 0), (finding.Expected, finding.Variance!.Value.Count));
            }
        );

    [Fact]
    public void Goods_on_the_way_are_missing_from_the_shelf_only_where_the_books_hold_them_already() =>
        Law.Holds(
            Any,
            goods =>
            {
                TransitReview review = goods.Transit();
                long away = goods.Lent.Sum(one => one.Back ? 0 : one.Pieces);
                StockLine line = goods.Line(Quantity.Pieces(goods.Own)) with
                {
                    InTransit = review.UnderWay(Shop, "TEA"),
                };
                Assert.Equal(0, StockCount.Assess(line, Lines.Comparing).Accepted().Variance!.Value.Count);
                Assert.Equal(
                    away,
                    StockCount.Assess(line, Lines.OnDispatch).Accepted().Variance!.Value.Count
                );
            }
        );

    [Fact]
    public void An_article_that_is_out_in_several_units_is_refused_and_one_that_came_back_is_not()
    {
        LentGoods pieces = new Goods(0, [], [new(5, Back: false)]).Credit[0];
        LentGoods boxes = pieces with { LoanId = "L-9", Quantity = Lines.Boxes(1) };
        RefusalReason reason = Assert.Single(LoanBook.Of(Noon, [], [pieces, boxes]).Refused().Reasons);
        Assert.Equal(("stock.units-differ", "LIB-STOCK-20"), (reason.Code.Code, $"{reason.Clause}"));
        LoanBook book = LoanBook.Of(Noon, [], [pieces, boxes with { RecoveredAt = Noon }]).Accepted();
        Assert.Equal(Quantity.Pieces(5), book.LentOut("TEA"));
        Assert.Equal(default, book.Borrowed("TEA"));
        Assert.Equal(default, book.LentOut("tea"));
    }

    private static Arbitrary<Goods> Any =>
        (
            from borrowed in Entries
            from lent in Entries
            from more in Law.Whole(0, 1_000)
            select new Goods(more + lent.Sum(one => one.Pieces), borrowed, lent)
        ).ThatShrinks(goods =>
            [
                .. goods.Borrowed.Count > 0
                    ? [goods with { Borrowed = goods.Borrowed.Skip(1).ToValueList() }]
                    : Array.Empty<Goods>(),
                .. goods.Lent.Count > 0
                    ? [goods with { Lent = goods.Lent.Skip(1).ToValueList() }]
                    : Array.Empty<Goods>(),
            ]
        );

    private static Gen<ValueList<Entry>> Entries =>
        from entries in (
            from pieces in Law.Whole(1, 1_000)
            from back in Gen.Elements(true, false)
            select new Entry(pieces, back)
        ).ArrayOf(3)
        from count in Gen.Choose(0, 3)
        select entries.Take(count).ToValueList();

    /// <summary>An entry of some record, and whether its goods are back, or arrived, at noon.</summary>
    private sealed record Entry(long Pieces, bool Back);

    private sealed record Goods(long Own, ValueList<Entry> Borrowed, ValueList<Entry> Lent)
    {
        public ValueList<LentGoods> Credit =>
            Lent.Select(
                    (one, i) =>
                        new LentGoods
                        {
                            LoanId = $"L-{i}",
                            PartyId = "D-2",
                            Sku = "TEA",
                            At = Noon.PlusDays(-2),
                            Quantity = Quantity.Pieces(one.Pieces),
                            Price = Money.Parse("CNY 10.00"),
                            RecoveredAt = one.Back ? Noon : null,
                        }
                )
                .ToValueList();

        public LoanBook Loans() => LoanBook.Of(Noon, Debit, Credit).Accepted();

        /// <summary>What was lent, as goods on the way to the shop.</summary>
        public TransitReview Transit() =>
            TransitReview
                .Of(
                    Noon,
                    Lent.Select(
                            (one, i) =>
                                new GoodsInTransit
                                {
                                    ShipmentId = $"T-{i}",
                                    Place = Shop,
                                    Sku = "TEA",
                                    Quantity = Quantity.Pieces(one.Pieces),
                                    DispatchedAt = Noon.PlusDays(-2),
                                    ArrivedAt = one.Back ? Noon : null,
                                }
                        )
                        .ToValueList()
                )
                .Accepted();

        public StockLine Line(Quantity counted) => Lines.AnyNormal("TEA", Own, counted.Count);

        private ValueList<BorrowedGoods> Debit =>
            Borrowed
                .Select(
                    (one, i) =>
                        new BorrowedGoods
                        {
                            LoanId = $"B-{i}",
                            PartyId = "D-1",
                            Sku = "TEA",
                            At = Noon.PlusDays(-2),
                            Shortage = new ShortageReference("C-1", "TEA"),
                            Reason = "promotion",
                            Quantity = Quantity.Pieces(one.Pieces),
                            Price = Money.Parse("CNY 10.00"),
                            ExpectedReturn = Noon.PlusDays(-1),
                            ReturnedAt = one.Back ? Noon : null,
                        }
                )
                .ToValueList();
    }
}
