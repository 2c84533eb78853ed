namespace SalesProcess.Decisions;

/// <summary>One yes-or-no fact must be as the rule asks.</summary>
internal sealed class FactIs<TFacts>(
    string name,
    BilingualText label,
    Func<TFacts, bool> read,
    bool asked,
    ClauseId clause
) : Criterion<TFacts>
{
    private RefusalRule Rule => asked ? DecisionRefusals.MustBe : DecisionRefusals.MustNotBe;

    internal override IEnumerable<Fact> FactsOf(TFacts facts) => [FactOf(facts)];

    internal override ValueList<RefusalReason> Unmet(TFacts facts) =>
        read(facts) == asked ? [] : [Rule.About(clause, label, FactOf(facts))];

    internal override BilingualText Lacking(TFacts facts) =>
        asked ? label : new BilingualText($"not {label.English}", $"非{label.Chinese}");

    private Fact FactOf(TFacts facts) => new(name, FactValue.Of(read(facts)), label);
}
