using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Runs through the entries of a register in their order, and finds the levels, or what is wrong with them.</summary>
internal sealed class RegisterRun
{
    private static readonly ClauseId Clause = ClauseId.Parse("STOCK-S18-IN");

    private readonly List<RefusalReason> faults = [];
    private readonly List<LevelChange> levels = [];

    internal RegisterRun(ValueList<StockLevel> opening, ValueList<StockMovement> inOrder)
    {
        ILookup<(string Place, string Sku), (StockMovement Entry, bool IsOut)> steps = Steps(inOrder);
        var first = opening.ToDictionary(level => (level.PlaceId, level.Sku), level => level.Quantity);
        IEnumerable<(string Place, string Sku)> keys = first
            .Keys.Concat(steps.Select(group => group.Key))
            .Distinct()
            .OrderBy(key => key.Item1, StringComparer.Ordinal)
            .ThenBy(key => key.Item2, StringComparer.Ordinal);
        foreach ((string Place, string Sku) key in keys)
        {
            Run(key.Place, key.Sku, first.GetValueOrDefault(key), [.. steps[key]]);
        }

        (Faults, Levels) = (faults.ToValueList(), levels.ToValueList());
    }

    internal ValueList<RefusalReason> Faults { get; }

    internal ValueList<LevelChange> Levels { get; }

    /// <summary>The entries of each place and article, in the order of the register; a transfer stands at both ends.</summary>
    internal static ILookup<(string Place, string Sku), (StockMovement Entry, bool IsOut)> Steps(
        ValueList<StockMovement> inOrder
    ) =>
        inOrder
            .SelectMany(entry =>
                new (string? Place, StockMovement Entry, bool IsOut)[]
                {
                    (entry.From, entry, true),
                    (entry.To, entry, false),
                }
            )
            .Where(step => step.Place is not null)
            .ToLookup(step => (step.Place!, step.Entry.Sku), step => (step.Entry, step.IsOut));

    private void Run(string place, string sku, Quantity opening, (StockMovement Entry, bool IsOut)[] steps)
    {
        Quantity like = opening == default && steps.Length > 0 ? steps[0].Entry.Quantity : opening;
        RefusalReason[] wrong =
        [
            .. steps
                .Where(step => step.Entry.Quantity.Unit != like.Unit)
                .Select(step => Mixed(step.Entry, like)),
        ];
        if (wrong is [] && FirstBelowZero(place, sku, opening, like, steps) is { } below)
        {
            wrong = [below];
        }

        Int128 sumIn = Sum(steps.Where(step => !step.IsOut));
        Int128 sumOut = Sum(steps.Where(step => step.IsOut));
        Int128 closing = opening.Count + sumIn - sumOut;
        if (
            wrong is []
            && !(MovementChecks.Fits(sumIn) && MovementChecks.Fits(sumOut) && MovementChecks.Fits(closing))
        )
        {
            wrong =
            [
                MovementRefusals.FiguresTooLarge.Because(
                    Clause,
                    MovementFacts.Entry($"{place} {sku}"),
                    StockFacts.Unit(like)
                ),
            ];
        }

        faults.AddRange(wrong);
        if (wrong is [])
        {
            levels.Add(
                new LevelChange(place, sku)
                {
                    Opening = like.WithUnits(opening.Count),
                    In = like.WithUnits((long)sumIn),
                    Out = like.WithUnits((long)sumOut),
                    Closing = like.WithUnits((long)closing),
                }
            );
        }
    }

    private static Int128 Sum(IEnumerable<(StockMovement Entry, bool IsOut)> steps) =>
        steps.Aggregate(Int128.Zero, (sum, step) => sum + step.Entry.Quantity.Count);

    // the level before it never exceeds what is taken out, so it fits
    private static RefusalReason? FirstBelowZero(
        string place,
        string sku,
        Quantity opening,
        Quantity like,
        (StockMovement Entry, bool IsOut)[] steps
    )
    {
        Int128 level = opening.Count;
        foreach ((StockMovement entry, bool isOut) in steps)
        {
            if (isOut && level < entry.Quantity.Count)
            {
                return MovementRefusals.BelowZero.Because(
                    Clause,
                    MovementFacts.Entry(entry.MovementId),
                    MovementFacts.Quantity(entry.Quantity),
                    StockFacts.Sku(sku),
                    MovementFacts.Place(place),
                    new Fact(
                        "level",
                        FactValue.Of(like.WithUnits((long)level)),
                        new("stock before", "此前库存")
                    )
                );
            }

            level += isOut ? -(Int128)entry.Quantity.Count : entry.Quantity.Count;
        }

        return null;
    }

    private static RefusalReason Mixed(StockMovement entry, Quantity like) =>
        MovementRefusals.UnitsDiffer.Because(
            Clause,
            MovementFacts.Entry(entry.MovementId),
            StockFacts.Field("quantity", MovementFacts.QuantityLabel),
            new Fact("value", FactValue.Of(entry.Quantity), MovementFacts.QuantityLabel),
            StockFacts.Unit(like)
        );
}
