using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Runs through the entries of a register in their order, and finds the levels, or what is wrong with them.</summary>
internal sealed class RegisterRun
{
    private static readonly ClauseId Clause = ClauseId.Parse("STOCK-S18-IN");

    private static readonly ClauseId OrderClause = ClauseId.Parse("LIB-STOCK-22");

    internal RegisterRun(ValueList<StockLevel> opening, ValueList<StockMovement> inOrder)
    {
        (string Place, StockMovement Entry, bool IsOut)[] steps =
        [
            .. inOrder
                .SelectMany(entry =>
                    new (string? Place, StockMovement Entry, bool IsOut)[]
                    {
                        (entry.From, entry, true),
                        (entry.To, entry, false),
                    }
                )
                .Where(step => step.Place is not null)
                .Select(step => (step.Place!, step.Entry, step.IsOut)),
        ];
        (string Place, string Sku)[] keys =
        [
            .. opening
                .Select(level => (level.PlaceId, level.Sku))
                .Concat(steps.Select(step => (step.Place, step.Entry.Sku)))
                .Distinct()
                .OrderBy(key => key.Item1, StringComparer.Ordinal)
                .ThenBy(key => key.Item2, StringComparer.Ordinal),
        ];
        var faults = new List<RefusalReason>();
        var levels = new List<LevelChange>();
        var balances = new List<Decision<Balance<Quantity>>>();
        ILookup<(string, string), (string Place, StockMovement Entry, bool IsOut)> byKey = steps.ToLookup(
            step => (step.Place, step.Entry.Sku)
        );
        foreach ((string place, string sku) in keys)
        {
            Quantity first =
                opening.FirstOrDefault(level => level.PlaceId == place && level.Sku == sku)?.Quantity
                ?? default;
            RunLevel(place, sku, first, [.. byKey[(place, sku)]], faults, levels, balances);
        }

        (Faults, Levels, Balances) = (faults.ToValueList(), levels.ToValueList(), balances.ToValueList());
    }

    internal ValueList<RefusalReason> Faults { get; }

    internal ValueList<LevelChange> Levels { get; }

    /// <summary>Of each level, the balance of its opening stock and every entry with the closing stock.</summary>
    internal ValueList<Decision<Balance<Quantity>>> Balances { get; }

    private static void RunLevel(
        string place,
        string sku,
        Quantity opening,
        (string Place, StockMovement Entry, bool IsOut)[] steps,
        List<RefusalReason> faults,
        List<LevelChange> levels,
        List<Decision<Balance<Quantity>>> balances
    )
    {
        Quantity like = opening == default && steps.Length > 0 ? steps[0].Entry.Quantity : opening;
        RefusalReason[] mixed =
        [
            .. steps
                .Where(step => step.Entry.Quantity.Unit != like.Unit)
                .Select(step =>
                    MovementRefusals.UnitsDiffer.Because(
                        Clause,
                        MovementFacts.Entry(step.Entry.MovementId),
                        MovementFacts.Field("quantity", MovementFacts.QuantityLabel),
                        new Fact("value", FactValue.Of(step.Entry.Quantity), MovementFacts.QuantityLabel),
                        MovementFacts.Unit(like)
                    )
                ),
        ];
        faults.AddRange(mixed);
        if (mixed.Length > 0)
        {
            return;
        }

        Int128 level = opening.Count;
        foreach ((_, StockMovement entry, bool isOut) in steps)
        {
            Int128 next = isOut ? level - entry.Quantity.Count : level + entry.Quantity.Count;
            if (next < 0 && MovementChecks.Fits(level))
            {
                faults.Add(
                    MovementRefusals.BelowZero.Because(
                        Clause,
                        MovementFacts.Entry(entry.MovementId),
                        MovementFacts.Quantity(entry.Quantity),
                        MovementFacts.Sku(sku),
                        MovementFacts.Place(place),
                        new Fact(
                            "level",
                            FactValue.Of(like.WithUnits((long)level)),
                            new("stock before", "此前库存")
                        )
                    )
                );
                return;
            }

            level = next;
        }

        Int128 Sum(bool isOut) =>
            steps
                .Where(step => step.IsOut == isOut)
                .Aggregate(Int128.Zero, (sum, step) => sum + step.Entry.Quantity.Count);
        (Int128 sumIn, Int128 sumOut) = (Sum(isOut: false), Sum(isOut: true));
        if (!MovementChecks.Fits(level) || !MovementChecks.Fits(sumIn) || !MovementChecks.Fits(sumOut))
        {
            faults.Add(
                MovementRefusals.SumTooLarge.Because(
                    Clause,
                    MovementFacts.Entry($"{place} {sku}"),
                    MovementFacts.Unit(like)
                )
            );
            return;
        }

        Quantity closing = like.WithUnits((long)level);
        levels.Add(
            new LevelChange(place, sku)
            {
                Opening = like.WithUnits(opening.Count),
                In = like.WithUnits((long)sumIn),
                Out = like.WithUnits((long)sumOut),
                Closing = closing,
            }
        );
        balances.Add(
            Balance.Of(
                $"{place} {sku}",
                new BalanceTerm<Quantity>("closing", DayFacts.ClosingLabel, closing),
                [
                    new("opening", DayFacts.OpeningLabel, like.WithUnits(opening.Count)),
                    .. steps.Select(step => new BalanceTerm<Quantity>(
                        step.Entry.MovementId,
                        BilingualText.Same(step.Entry.MovementId),
                        step.Entry.Quantity,
                        step.IsOut
                    )),
                ],
                [Clause, OrderClause]
            )
        );
    }
}
