namespace SalesProcess.Decisions;

/// <summary>
/// A condition on facts that says what it used and what it lacks; the answer and its reason are one evaluation.
/// </summary>
internal abstract class Criterion<TFacts>
{
    /// <summary>Every fact that the condition looks at.</summary>
    internal abstract IEnumerable<Fact> FactsOf(TFacts facts);

    /// <summary>Every condition that is not met; empty if the whole is met.</summary>
    internal abstract ValueList<RefusalReason> Unmet(TFacts facts);

    /// <summary>What is lacking, in a few words, as a part of a longer sentence; asked only where something is.</summary>
    internal virtual BilingualText Lacking(TFacts facts) =>
        BilingualText.Join(Unmet(facts).Select(reason => reason.Message));
}
