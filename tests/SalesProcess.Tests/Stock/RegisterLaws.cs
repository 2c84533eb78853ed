using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What holds for every register of goods in and out.</summary>
public class RegisterLaws
{
    [Fact]
    public void Any_split_of_the_entries_adds_up_to_the_same_stock() =>
        Law.Holds(
            AnyRegisters.Any,
            register =>
            {
                Decision<StockRegister> parts = AnyRegisters
                    .RegisterCase.Of(register.Opening, register.InOrder.Take(register.Split))
                    .Then(first =>
                        AnyRegisters.RegisterCase.Of(first.Closing, register.InOrder.Skip(register.Split))
                    );
                Assert.Equal(register.Register.IsAccepted, parts.IsAccepted);
                if (parts.IsAccepted)
                {
                    Assert.Equal(register.Register.Accepted().Closing, parts.Accepted().Closing);
                }
                else
                {
                    Assert.Contains(
                        parts.Refused().Reasons[0].FactNamed("entry"),
                        register.Register.Refused().Reasons.Select(reason => reason.FactNamed("entry"))
                    );
                }
            },
            cases: 3_000
        );

    [Fact]
    public void The_stock_is_refused_exactly_where_a_running_total_goes_below_zero() =>
        Law.Holds(
            AnyRegisters.Any,
            register =>
            {
                Dictionary<(string, string), BigInteger> levels = register.Opening.ToDictionary(
                    level => (level.PlaceId, level.Sku),
                    level => (BigInteger)level.Quantity.Count
                );
                var below = new HashSet<(string, string)>();
                foreach (StockMovement entry in register.InOrder)
                {
                    foreach ((string? place, int sign) in new[] { (entry.From, -1), (entry.To, 1) })
                    {
                        if (place is not null)
                        {
                            (string, string) key = (place, entry.Sku);
                            levels[key] = levels.GetValueOrDefault(key) + (sign * entry.Quantity.Count);
                            _ = levels[key] < 0 && below.Add(key);
                        }
                    }
                }

                Assert.Equal(below.Count == 0, register.Register.IsAccepted);
                if (below.Count == 0)
                {
                    Assert.All(
                        register.Register.Accepted().Levels,
                        level => Assert.Equal(levels[(level.PlaceId, level.Sku)], level.Closing.Count)
                    );
                }
                else
                {
                    Assert.Equal(
                        below.Order(),
                        register
                            .Register.Refused()
                            .Reasons.Select(reason =>
                                (reason.FactNamed("place").Text, reason.FactNamed("sku").Text)
                            )
                            .Order()
                    );
                }
            },
            cases: 3_000
        );

    [Fact]
    public void Goods_that_move_between_places_are_neither_made_nor_lost() =>
        Law.Holds(
            AnyRegisters.Any,
            register =>
                register.Register.Switch(
                    (found, _) =>
                    {
                        long Of(string kind) =>
                            register.Entries.Where(e => e.Kind == kind).Sum(e => e.Quantity.Count);
                        Assert.Equal(
                            register.Opening.Sum(level => level.Quantity.Count)
                                + Of(MovementKinds.In)
                                - Of(MovementKinds.Out),
                            found.Closing.Sum(level => level.Quantity.Count)
                        );
                        Assert.All(
                            found.Levels,
                            level => Assert.Equal(level.Opening + level.In - level.Out, level.Closing)
                        );
                    },
                    _ => { }
                )
        );

    [Fact]
    public void The_stock_follows_from_the_explanation_alone() =>
        Law.Holds(
            AnyRegisters.Any,
            register =>
                register.Register.Switch(
                    (found, why) =>
                    {
                        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                        Assert.Equal(
                            found.Closing.Select(level => (BigInteger)level.Quantity.Count),
                            stored.Steps.Select(Balances.Expected)
                        );
                        Assert.Equal(
                            stored.Outcome.AsList<Quantity>().Select(level => (BigInteger)level.Count),
                            stored.Steps.Select(Balances.Expected)
                        );
                    },
                    _ => { }
                )
        );
}
