using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Explains balances: every figure with its sign, so that the difference can be worked out again.</summary>
internal static class BalanceExplanations
{
    internal static Explanation Of<TMeasure>(Balance<TMeasure> balance, ValueList<ClauseId> clauses)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new()
        {
            Decision = "stock.balance",
            Question = new(
                $"Does “{balance.Stated.Label.English}” of {balance.Subject} balance?",
                $"{balance.Subject}的“{balance.Stated.Label.Chinese}”是否平衡？"
            ),
            Answer = balance.Holds
                ? new("Yes.", "平衡。")
                : new(
                    $"No: {balance.Stated.Value} is stated, {balance.Expected} follows; the difference is {balance.Difference}.",
                    $"不平衡：填报{balance.Stated.Value}，应有{balance.Expected}，差额{balance.Difference}。"
                ),
            Outcome = FactValue.Of(balance.Difference),
            Clauses = clauses,
            Facts =
            [
                MovementFacts.Entry(balance.Subject),
                .. balance.Terms.Select(term => new Fact(
                    term.IsSubtracted ? "subtracted" : "added",
                    FactValue.Of(term.Value),
                    term.Label
                )),
                new("expected", FactValue.Of(balance.Expected), BalanceFacts.ExpectedLabel),
                new("stated", FactValue.Of(balance.Stated.Value), balance.Stated.Label),
            ],
        };
}
