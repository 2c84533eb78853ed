using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>Answers about movements that are worked out by hand or known from elsewhere.</summary>
public class MovementAnswers
{
    private static readonly LocalDateTime Nine = new(2026, 10, 9, 9, 0);

    private static readonly TransitPlace Shop = new(TransitPlaceKind.Shop, "SHOP-1");

    // Odoo, a count that is overtaken by a delivery: of a book of 7, 3 are shipped, and the book says 4
    [Fact]
    public void Three_shipped_of_seven_leave_four() =>
        Assert.Equal(
            Quantity.Pieces(4),
            StockRegister
                .Of(
                    [],
                    [Entry("M-1", MovementKinds.In, 7, 0), Entry("M-2", MovementKinds.Out, 3, 1)],
                    Policy.BuiltIn
                )
                .Accepted()
                .On("SHOP-1", "TEA")
        );

    // frappe/erpnext, test_stock_reconciliation.py, test_backdated_stock_reco_future_negative_stock: 10 come in and 2 go
    // out, which leaves 8; a count to 1 in between would leave -1 and is blocked
    [Fact]
    public void Ten_in_and_two_out_leave_eight() =>
        Assert.Equal(
            Quantity.Pieces(8),
            StockRegister
                .Of(
                    [],
                    [Entry("M-1", MovementKinds.In, 10, 0), Entry("M-2", MovementKinds.Out, 2, 48)],
                    Policy.BuiltIn
                )
                .Accepted()
                .On("SHOP-1", "TEA")
        );

    // frappe/erpnext, test_stock_reconciliation.py, _test_reco_sle_gle: 50 at 1000 and 25 at 900
    [Theory]
    [InlineData(50, "CNY 1000.00", "CNY 50000.00")]
    [InlineData(25, "CNY 900.00", "CNY 22500.00")]
    public void A_value_is_quantity_times_price(long count, string price, string value) =>
        Assert.Equal(
            Money.Parse(value),
            LoanBook
                .Of(
                    Nine,
                    [],
                    [
                        new LentGoods
                        {
                            LoanId = "L-1",
                            PartyId = "D-1",
                            Sku = "TEA",
                            At = Nine,
                            Quantity = Quantity.Pieces(count),
                            Price = Money.Parse(price),
                        },
                    ]
                )
                .Accepted()
                .Entries[0]
                .Value
        );

    [Fact]
    public void A_count_to_one_before_an_issue_of_two_is_refused_as_negative()
    {
        RefusalReason reason = Assert.Single(
            StockRegister
                .Of(
                    [new StockLevel("SHOP-1", "TEA", Quantity.Pieces(1))],
                    [Entry("M-2", MovementKinds.Out, 2, 1)],
                    Policy.BuiltIn
                )
                .Refused()
                .Reasons
        );
        Assert.Equal("stock.below-zero", reason.Code.Code);
        Assert.Equal(
            "The entry 'M-2' takes 2 pcs of TEA out of SHOP-1, where 1 pcs are in stock. Correct the entry, or register what came in before it.",
            reason.Message.English
        );
        Assert.Equal(
            "记录“M-2”从SHOP-1出库TEA共2 pcs，而当时库存为1 pcs。请更正该记录，或补登此前的入库。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void A_register_has_rows_of_its_entries_and_of_its_levels()
    {
        StockRegister register = StockRegister
            .Of(
                [],
                [Entry("M-2", MovementKinds.Out, 3, 1), Entry("M-1", MovementKinds.In, 7, 0)],
                Policy.BuiltIn
            )
            .Accepted();
        Assert.Equal(
            [
                new MovementRow(
                    "M-1",
                    new(2026, 10, 9, 9, 0, 0),
                    "in",
                    "入库",
                    "TEA",
                    7,
                    "pcs",
                    "",
                    "SHOP-1",
                    ""
                ),
                new MovementRow(
                    "M-2",
                    new(2026, 10, 9, 10, 0, 0),
                    "out",
                    "出库（销售）",
                    "TEA",
                    3,
                    "pcs",
                    "SHOP-1",
                    "",
                    "S-1"
                ),
            ],
            register.ToRows(Language.Chinese)
        );
        Assert.Equal([new LevelRow("SHOP-1", "TEA", 0, 7, 3, 4, "pcs")], register.ToLevelRows());
    }

    [Fact]
    public void A_host_adds_kinds_of_movements_of_its_own()
    {
        PolicyEdition policy = Policy.With(
            (
                "stock.movement-kinds",
                """
                [ { "id": "scrap", "clause": "STOCK-S18-SOFT", "text": { "en": "Scrap", "zh": "报废" },
                    "when": [ { "trait": "ends", "values": ["out-of"] } ] } ]
                """
            )
        );
        ValueList<StockLevel> opening = [new StockLevel("SHOP-1", "TEA", Quantity.Pieces(5))];
        StockMovement scrap = Entry("M-1", "scrap", 2, 0);
        Assert.Equal(
            Quantity.Pieces(3),
            StockRegister.Of(opening, [scrap], policy).Accepted().On("SHOP-1", "TEA")
        );
        RefusalReason reason = Assert.Single(
            StockRegister.Of(opening, [scrap], Policy.BuiltIn).Refused().Reasons
        );
        Assert.Equal("stock.unknown-movement-kind", reason.Code.Code);
        Assert.Equal("built-in/1", reason.Edition);
    }

    [Fact]
    public void Identifiers_with_spaces_are_told_apart()
    {
        ValueList<StockLevel> apart =
        [
            new("SHOP 1", "TEA", Quantity.Pieces(5)),
            new("SHOP", "1 TEA", Quantity.Pieces(6)),
        ];
        StockRegister register = StockRegister.Of(apart, [], Policy.BuiltIn).Accepted();
        Assert.Equal(Quantity.Pieces(6), register.On("SHOP", "1 TEA"));
        Assert.True(StockComparison.Of(register, apart).Accepted().IsMatched);
        Assert.Equal(
            ["stock.entry-twice"],
            StockRegister.Of([apart[0], apart[0]], [], Policy.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void Entries_that_do_not_fit_together_are_refused()
    {
        StockMovement all = Entry("M-1", MovementKinds.In, long.MaxValue, 0);
        Assert.Equal(
            ["stock.figures-too-large"],
            StockRegister.Of([], [all, all with { MovementId = "M-2" }], Policy.BuiltIn).Refused().Codes()
        );
    }

    [Fact]
    public void What_is_under_way_fills_the_line_of_a_count()
    {
        TransitReview review = TransitReview
            .Of(Nine, [Shipment("T-1", 10), Shipment("T-2", 16) with { ArrivedAt = Nine.PlusHours(1) }])
            .Accepted();
        StockLine line = Lines.Tea(19) with
        {
            InTransit = review.UnderWay(new TransitPlace(TransitPlaceKind.Shop, "SHOP-1"), "TEA"),
        };
        StockFinding finding = StockCount.Assess(line, Lines.Comparing).Accepted();
        Assert.Equal(Quantity.Pieces(60 - 19 - 26), finding.Replenish);
        Assert.Equal(default, review.UnderWay(new TransitPlace(TransitPlaceKind.Dealer, "SHOP-1"), "TEA"));
    }

    [Fact]
    public void What_is_still_to_be_found_out_is_named_with_its_clause()
    {
        TransitReview review = TransitReview.Of(Nine, [Shipment("T-1", 10)]).Accepted();
        Assert.Equal([review.Goods[0]], review.ToInquire);
        Assert.Equal(
            ["expected-arrival", "carrier", "safety"],
            review.UnknownReasons().Select(reason => reason.FactNamed("field").Text)
        );
        Assert.All(
            review.UnknownReasons(),
            reason => Assert.Equal("STOCK-TRANSIT-02", reason.Clause!.ToString())
        );
        Assert.Equal(
            new TransitRow(
                "T-1",
                "shop",
                "门店",
                "SHOP-1",
                "TEA",
                10,
                "pcs",
                new(2026, 10, 8, 9, 0, 0),
                ExpectedArrival: null,
                "",
                "",
                ArrivedAt: null,
                "in-transit",
                "运输途中",
                UnknownFields: 3,
                IsOverdue: false
            ),
            Assert.Single(review.ToRows(Language.Chinese))
        );
    }

    [Fact]
    public void A_checklist_shows_its_answers_in_rows()
    {
        Checklist list = StockChecklists
            .ForFactoryReturn("RMA-1", FactoryDirection.ToFactory, Policy.BuiltIn)
            .Then(started => started.Answer("packaging", ChecklistAnswer.DoesNotApply("sent without")))
            .Accepted();
        Assert.Equal(
            [
                ("machine", "", false),
                ("packaging", "不适用", true),
                ("handset-body", "", false),
                ("accessories", "", false),
            ],
            list.ToRows(Language.Chinese).Select(row => (row.ItemCode, row.Answer, row.IsSettled))
        );
    }

    public static TheoryData<string, Action> Bugs { get; } =
        new()
        {
            { "borrowed", () => LoanBook.Of(Nine, [null!], []) },
            { "lent", () => LoanBook.Of(Nine, [], [null!]) },
            { "goods", () => TransitReview.Of(Nine, [null!]) },
            { "opening", () => StockRegister.Of([null!], [], Policy.BuiltIn) },
            { "entries", () => StockRegister.Of([], [null!], Policy.BuiltIn) },
            { "tasks", () => OutletTransferPlan.Of([null!], [], []) },
            { "lines", () => AgentStockReport.Of(Nine.Date, [null!]) },
            { "lines", () => ShopNeed.Of(Nine.Date, [null!]) },
            { "kind", () => _ = new TransitPlace((TransitPlaceKind)9, "P") },
            { "direction", () => StockChecklists.ForFactoryReturn("R", (FactoryDirection)9, Policy.BuiltIn) },
            { "post", () => StockChecklists.ForSoftwareSkills("R", (ShopPost)9, Policy.BuiltIn) },
            { "side", () => LoanBook.Of(Nine, [], []).Accepted().ValuesOf((LoanSide)9) },
        };

    [Theory]
    [MemberData(nameof(Bugs))]
    public void A_bug_of_the_caller_is_an_argument_exception(string parameter, Action call) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(call).ParamName);

    private static StockMovement Entry(string id, string kind, long count, int hours) =>
        new()
        {
            MovementId = id,
            Kind = kind,
            Sku = "TEA",
            Quantity = Quantity.Pieces(count),
            At = Nine.PlusHours(hours),
            From = kind == MovementKinds.In ? null : "SHOP-1",
            To = kind == MovementKinds.In ? "SHOP-1" : null,
            SlipId = kind == MovementKinds.Out ? "S-1" : null,
        };

    private static GoodsInTransit Shipment(string id, long count) =>
        new()
        {
            ShipmentId = id,
            Place = Shop,
            Sku = "TEA",
            Quantity = Quantity.Pieces(count),
            DispatchedAt = Nine.PlusDays(-1),
        };
}
