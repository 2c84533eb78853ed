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
    private static readonly RefusalRule MustBe = new(
        "decisions.fact-must-be-so",
        "Needed: {about}.",
        "还需满足：{about}。"
    );

    private static readonly RefusalRule MustNotBe = new(
        "decisions.fact-must-not-be-so",
        "Must not be so: {about}.",
        "不得出现：{about}。"
    );

    internal override IEnumerable<Fact> FactsOf(TFacts facts) => [FactOf(facts)];

    internal override ValueList<RefusalReason> Unmet(TFacts facts) =>
        read(facts) == asked ? [] : [(asked ? MustBe : MustNotBe).About(clause, label, FactOf(facts))];

    private Fact FactOf(TFacts facts) => new(name, FactValue.Of(read(facts)), label);
}
