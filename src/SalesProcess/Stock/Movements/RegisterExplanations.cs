using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Explains registers: each level by the balance of what was there and its entries with what is there.</summary>
internal static class RegisterExplanations
{
    private static readonly ValueList<ClauseId> Clauses =
    [
        ClauseId.Parse("STOCK-S18-IN"),
        ClauseId.Parse("LIB-STOCK-22"),
    ];

    internal static Explanation Of(StockRegister register, ValueList<PolicyReading> readings)
    {
        ILookup<(string, string), (StockMovement Entry, bool IsOut)> steps = RegisterRun.Steps(
            register.Entries
        );
        return new()
        {
            Decision = "stock.register",
            Question = new(
                "What is in stock after the entries of the register?",
                "登记各笔记录后的库存是多少？"
            ),
            Answer = new(
                $"{English.Count(register.Levels.Count, "level")} of stock after {English.Count(register.Entries.Count, "entry", "entries")}; none went below zero.",
                $"登记{register.Entries.Count}笔后，共{register.Levels.Count}项库存，均未低于零。"
            ),
            Outcome = FactValue.OfList(register.Levels.Select(level => level.Closing)),
            Clauses = Clauses,
            Facts = register.Entries.Select(entry => MovementFacts.Entry(entry.MovementId)).ToValueList(),
            Readings = readings,
            Steps = register
                .Levels.Select(level => Explain(level, steps[(level.PlaceId, level.Sku)]))
                .ToValueList(),
        };
    }

    private static Explanation Explain(
        LevelChange level,
        IEnumerable<(StockMovement Entry, bool IsOut)> steps
    ) =>
        Balance
            .Of(
                $"{level.PlaceId} {level.Sku}",
                new BalanceTerm<Quantity>("closing", DayFacts.ClosingLabel, level.Closing),
                [
                    new("opening", DayFacts.OpeningLabel, level.Opening),
                    .. steps.Select(step => new BalanceTerm<Quantity>(
                        step.Entry.MovementId,
                        BilingualText.Same(step.Entry.MovementId),
                        step.Entry.Quantity,
                        step.IsOut
                    )),
                ],
                Clauses
            )
            .Match((_, why) => why, no => throw new InvalidOperationException($"{no}"));
}
