namespace SalesProcess.Decisions;

/// <summary>At least one of several conditions must be met; what is missing is said of each.</summary>
internal sealed class AnyOf<TFacts>(ClauseId clause, params Criterion<TFacts>[] ways) : Criterion<TFacts>
{
    internal override IEnumerable<Fact> FactsOf(TFacts facts) =>
        ways.SelectMany(way => way.FactsOf(facts)).Distinct();

    internal override ValueList<RefusalReason> Unmet(TFacts facts)
    {
        ValueList<RefusalReason>[] lacks = [.. ways.Select(way => way.Unmet(facts))];
        Fact[] looked = [.. lacks.SelectMany(lack => lack).SelectMany(reason => reason.Facts).Distinct()];
        return lacks.Any(lack => lack.Count == 0)
            ? []
            : [DecisionRefusals.OneOf.About(clause, Numbered(facts), looked) with { Ways = [.. lacks] }];
    }

    internal override BilingualText Lacking(TFacts facts)
    {
        BilingualText[] each = [.. ways.Select(way => way.Lacking(facts))];
        return new(
            $"either {string.Join(" or ", each.Select(text => text.English))}",
            string.Join('或', each.Select(text => text.Chinese))
        );
    }

    private BilingualText Numbered(TFacts facts)
    {
        BilingualText[] each = [.. ways.Select(way => way.Lacking(facts))];
        return new(
            string.Join("; ", each.Select((text, i) => $"({i + 1}) {text.English}")),
            string.Join('；', each.Select((text, i) => $"（{i + 1}）{text.Chinese}"))
        );
    }
}
