using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts that balances cite, and the reason why one does not hold.</summary>
internal static class BalanceFacts
{
    internal static readonly BilingualText ExpectedLabel = new("expected", "应有");
    internal static readonly BilingualText DifferenceLabel = new(
        "difference (stated less expected)",
        "差额（填报减应有）"
    );

    /// <summary>Says that a balance does not hold, in the words of a rule with subject, stated, expected, difference.</summary>
    internal static RefusalReason Off<TMeasure>(
        RefusalRule rule,
        ClauseId clause,
        Balance<TMeasure> balance,
        params ReadOnlySpan<Fact> more
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        rule.Because(
            clause,
            [
                MovementFacts.Entry(balance.Subject),
                new("stated", FactValue.Of(balance.Stated.Value), balance.Stated.Label),
                new("expected", FactValue.Of(balance.Expected), ExpectedLabel),
                new("difference", FactValue.Of(balance.Difference), DifferenceLabel),
                .. more,
            ]
        );

    /// <summary>Why a balance could not be worked out; empty if it could.</summary>
    internal static IEnumerable<RefusalReason> Reasons<TMeasure>(Decision<Balance<TMeasure>> balance)
        where TMeasure : struct, IMeasure<TMeasure> =>
        balance.TryGetRefusal(out Refusal? refusal) ? refusal.Reasons : [];

    /// <summary>The balance of a decision that is known to be accepted.</summary>
    internal static Balance<TMeasure> Value<TMeasure>(Decision<Balance<TMeasure>> balance)
        where TMeasure : struct, IMeasure<TMeasure> =>
        balance.TryGetValue(out Balance<TMeasure>? value, out Refusal? refusal)
            ? value
            : throw new InvalidOperationException($"The balance was refused: {refusal}");
}
