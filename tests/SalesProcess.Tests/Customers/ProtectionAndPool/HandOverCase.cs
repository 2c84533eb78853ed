using SalesProcess.Customers;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Customers.ProtectionAndPool;

/// <summary>Customers of somebody who leaves, and receivers, made of plain values so that it shrinks.</summary>
internal sealed record HandOverCase((int Region, int Items, bool Signed)[] Customers, int[] Held, string Rule)
{
    private static readonly LocalDateTime At = new(2026, 10, 9, 18, 0);

    public HandOverRequest ToRequest() =>
        new()
        {
            LeaverId = "P-1",
            At = At,
            Customers = Customers
                .Select(
                    (one, i) =>
                        new HandedCustomer(
                            new Holding($"C-{i:00}") { Reasons = one.Signed ? ["signed"] : [] }
                        )
                        {
                            Region = $"region-{one.Region}",
                            OpenItems = Enumerable
                                .Range(0, one.Items)
                                .Select(item => new OpenItem(
                                    $"I-{i}-{item}",
                                    item % 2 == 0 ? "visit" : "promise",
                                    item % 3 == 0 ? null : At.Date.PlusDays(-item)
                                ))
                                .ToValueList(),
                        }
                )
                .ToValueList(),
            Receivers = Held.Select(
                    (count, i) =>
                        new Holder($"R-{i}")
                        {
                            Holdings = Enumerable
                                .Range(0, count)
                                .Select(held => new Holding($"H-{i}-{held}"))
                                .ToValueList(),
                        }
                )
                .ToValueList(),
            Rule = Rule switch
            {
                "one" => new HandOverRule.OneSuccessor("R-0"),
                "region" => new HandOverRule.ByRegion(
                    Held.Select((_, i) => new RegionReceiver($"region-{i}", $"R-{i}")).ToValueList()
                ),
                "turn" => new HandOverRule.InTurn(),
                "even" => new HandOverRule.Evenly(),
                _ => new HandOverRule.ToPool(),
            },
        };

    public override string ToString() =>
        $"{Rule}: {string.Join(' ', Customers.Select(one => one.ToString()))} to {string.Join(' ', Held)}";
}
