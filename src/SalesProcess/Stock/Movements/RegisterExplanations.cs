using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Explains registers: each level by the balance of its entries.</summary>
internal static class RegisterExplanations
{
    internal static Explanation Of(
        StockRegister register,
        ValueList<Decision<Balance<Quantity>>> balances,
        ValueList<PolicyReading> readings
    ) =>
        new()
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
            Clauses = [ClauseId.Parse("STOCK-S18-IN"), ClauseId.Parse("LIB-STOCK-22")],
            Facts = register.Entries.Select(entry => MovementFacts.Entry(entry.MovementId)).ToValueList(),
            Readings = readings,
            Steps = balances
                .Select(balance =>
                    balance.Match((_, why) => why, no => throw new InvalidOperationException($"{no}"))
                )
                .ToValueList(),
        };
}
