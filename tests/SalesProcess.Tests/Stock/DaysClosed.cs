using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What must balance at the end of a day, and from one day to the next.</summary>
public class DaysClosed
{
    private static readonly LocalDate Friday = new(2026, 10, 9);

    private static readonly PolicyEdition Noon = Policy.With(("activities.midday-border", "\"12:00\""));

    [Fact]
    public void Closing_a_day_and_opening_the_next_carries_over() =>
        Law.Holds(
            Days,
            moves =>
            {
                AgentStockReport? before = null;
                long stock = 0;
                for (int i = 0; i < moves.Length; i++)
                {
                    long closing = stock + moves[i].In;
                    before = AgentStockReport
                        .Of(Friday.PlusDays(i), [Line(stock, moves[i].In, 0, closing)], before)
                        .Accepted();
                    Assert.True(before.IsMatched);
                    stock = closing;
                }
            }
        );

    [Fact]
    public void A_tampered_figure_is_reported_with_its_exact_difference() =>
        Law.Holds(
            Days,
            moves =>
            {
                (long into, long lost) = moves[0];
                AgentStockReport first = AgentStockReport
                    .Of(Friday, [Line(100, into, 0, 100 + into)])
                    .Accepted();
                AgentStockReport next = AgentStockReport
                    .Of(Friday.PlusDays(3), [Line(100 + into - lost, 0, 0, 100 + into)], first)
                    .Accepted();
                Assert.Equal(lost == 0, next.IsMatched);
                Assert.Equal(
                    lost == 0 ? [] : [("stock.closing-differs", lost), ("stock.opening-differs", -lost)],
                    next.MismatchReasons()
                        .Select(reason =>
                            (reason.Code.Code, reason.FactNamed("difference").As<Quantity>().Count)
                        )
                );
            }
        );

    [Fact]
    public void A_report_must_follow_the_one_before_it()
    {
        AgentStockReport friday = AgentStockReport.Of(Friday, [Line(1, 0, 0, 1)]).Accepted();
        Assert.Equal(
            ["stock.report-not-later"],
            AgentStockReport.Of(Friday, [Line(1, 0, 0, 1)], friday).Refused().Codes()
        );
        Assert.Equal(
            new AgentStockRow(new DateOnly(2026, 10, 9), "A-1", "TEA", 1, 0, 0, 1, 1, 0, "pcs"),
            Assert.Single(friday.ToRows())
        );
    }

    [Fact]
    public void A_route_is_settled_exactly_where_goods_and_money_balance() =>
        Law.Holds(
            Routes,
            route =>
            {
                (long goods, long money) = route;
                Decision<SettledRoute> decision = Route(20 + goods, 1_000 + money).Settle(Noon);
                Assert.Equal(goods == 0 && money == 0, decision.IsAccepted);
                decision.Switch(
                    (settled, why) =>
                    {
                        Assert.Equal(2, why.Steps.Count);
                        Assert.Equal(10, settled.ToRows(Language.English).Count);
                    },
                    refusal =>
                    {
                        Assert.Equal(
                            [
                                .. goods == 0 ? [] : new[] { $"stock.goods-imbalance {goods} pcs" },
                                .. money == 0
                                    ? []
                                    : new[]
                                    {
                                        $"stock.money-imbalance {Money.FromMinorUnits(money, Currency.Cny)}",
                                    },
                            ],
                            refusal.Reasons.Select(reason =>
                                $"{reason.Code} {reason.FactNamed("difference")}"
                            )
                        );
                    }
                );
            }
        );

    [Fact]
    public void Each_currency_of_a_route_balances_by_itself()
    {
        RouteReturn route = Route(20, 1_000) with { Cash = [Money.Parse("CNY 7.00"), Money.Parse("JPY 3")] };
        Assert.Equal(
            ["CNY 0.00", "JPY -3"],
            (route with { Cash = [.. route.Cash, default] })
                .Settle(Noon)
                .Match(
                    (_, _) => [],
                    refusal =>
                        new[] { "CNY 0.00" }.Concat(
                            refusal.Reasons.Select(reason => reason.FactNamed("difference").Text)
                        )
                )
        );
    }

    [Fact]
    public void Without_a_border_of_the_afternoon_no_route_is_settled() =>
        Assert.Equal(["policies.value-from-host"], Route(20, 1_000).Settle(Policy.BuiltIn).Refused().Codes());

    [Fact]
    public void What_a_shop_needs_is_worked_out_by_the_line()
    {
        Decision<ShopNeed> decision = ShopNeed.Of(
            Friday,
            [
                new NeedLine("TEA", Quantity.Pieces(10), Quantity.Pieces(4))
                {
                    Arrival = new GoodsArrival(Quantity.Pieces(6), Quantity.Pieces(5), Friday.PlusDays(1)),
                },
                new NeedLine("NUTS", Quantity.Pieces(3), Quantity.Pieces(8)),
            ]
        );
        Assert.Equal(
            [
                new NeedRow(
                    "TEA",
                    10,
                    4,
                    6,
                    6,
                    5,
                    -1,
                    new DateOnly(2026, 10, 10),
                    IsBookingOpen: true,
                    "pcs"
                ),
                new NeedRow("NUTS", 3, 8, 0, null, null, null, null, IsBookingOpen: false, "pcs"),
            ],
            decision.Accepted().ToRows()
        );
        Assert.Equal(
            [("TEA", 6L, true), ("NUTS", 0L, false)],
            decision
                .Explained()
                .Steps.Select(step =>
                    (
                        step.FactNamed("sku").Text,
                        step.Outcome.As<Quantity>().Count,
                        step.FactNamed("booking-open").AsYesNo()
                    )
                )
        );
    }

    private static Arbitrary<(long In, long Lost)[]> Days =>
        (from moves in Law.Whole(0, 50).Zip(Law.Whole(0, 3)).ArrayOf(4) select moves).ThatShrinks(moves =>
            moves.Length > 1 ? [moves[..1]] : []
        );

    private static Arbitrary<(long Goods, long Money)> Routes =>
        Law.Whole(-2, 2)
            .Zip(Law.Whole(-2, 2))
            .ThatShrinks(route => route == default ? [] : [(0, route.Item2), (route.Item1, 0)]);

    private static AgentStockLine Line(long opening, long into, long outOf, long closing) =>
        new(
            "A-1",
            "TEA",
            Quantity.Pieces(opening),
            Quantity.Pieces(into),
            Quantity.Pieces(outOf),
            Quantity.Pieces(closing)
        );

    private static RouteReturn Route(long taken, long soldFen) =>
        new()
        {
            RouteId = "R-7",
            Kind = RouteKind.Channel,
            At = Friday + new LocalTime(16, 30),
            Goods =
            [
                new RouteGoods(
                    "TEA",
                    Quantity.Pieces(taken),
                    Quantity.Pieces(8),
                    Quantity.Pieces(12),
                    Money.FromMinorUnits(soldFen, Currency.Cny)
                ),
            ],
            Cash = [Money.Parse("CNY 7.00")],
            Vouchers = [new CreditVoucher("V-1", Money.Parse("CNY 3.00"))],
        };
}
