namespace SalesProcess.Decisions;

/// <summary>Every one of several conditions must be met.</summary>
internal sealed class AllOf<TFacts>(params Criterion<TFacts>[] conditions) : Criterion<TFacts>
{
    internal override IEnumerable<Fact> FactsOf(TFacts facts) =>
        conditions.SelectMany(condition => condition.FactsOf(facts)).Distinct();

    internal override ValueList<RefusalReason> Unmet(TFacts facts) =>
        conditions.SelectMany(condition => condition.Unmet(facts)).ToValueList();
}
