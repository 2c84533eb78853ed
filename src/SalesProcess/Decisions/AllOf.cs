namespace SalesProcess.Decisions;

/// <summary>Every one of several conditions must be met.</summary>
internal sealed class AllOf<TFacts>(params Criterion<TFacts>[] conditions) : Criterion<TFacts>
{
    internal override IEnumerable<Fact> FactsOf(TFacts facts) =>
        conditions.SelectMany(condition => condition.FactsOf(facts)).Distinct();

    internal override ValueList<RefusalReason> Unmet(TFacts facts) =>
        conditions.SelectMany(condition => condition.Unmet(facts)).ToValueList();

    internal override BilingualText Lacking(TFacts facts)
    {
        BilingualText[] lacking =
        [
            .. conditions
                .Where(condition => condition.Unmet(facts).Count > 0)
                .Select(condition => condition.Lacking(facts)),
        ];
        return new(
            string.Join(", ", lacking.Select(text => text.English)),
            string.Join('、', lacking.Select(text => text.Chinese))
        );
    }
}
