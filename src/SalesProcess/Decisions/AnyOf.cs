namespace SalesProcess.Decisions;

/// <summary>At least one of several conditions must be met; what is missing is said of each.</summary>
internal sealed class AnyOf<TFacts>(ClauseId clause, params Criterion<TFacts>[] ways) : Criterion<TFacts>
{
    private static readonly RefusalRule OneOf = new(
        "decisions.one-way-needed",
        "One of these ways is needed: {about}",
        "还需满足以下任一情形：{about}"
    );

    internal override IEnumerable<Fact> FactsOf(TFacts facts) =>
        ways.SelectMany(way => way.FactsOf(facts)).Distinct();

    internal override ValueList<RefusalReason> Unmet(TFacts facts)
    {
        ValueList<RefusalReason>[] lacks = [.. ways.Select(way => way.Unmet(facts))];
        return lacks.Any(lack => lack.Count == 0)
            ? []
            :
            [
                OneOf.About(
                    clause,
                    BilingualText.Join(lacks.Select(Say)),
                    [.. lacks.SelectMany(lack => lack).SelectMany(reason => reason.Facts).Distinct()]
                ),
            ];
    }

    private static BilingualText Say(ValueList<RefusalReason> lack, int place)
    {
        BilingualText lacking = BilingualText.Join(lack.Select(reason => reason.Message));
        return new($"({place + 1}) {lacking.English}", $"（{place + 1}）{lacking.Chinese}");
    }
}
