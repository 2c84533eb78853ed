using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>What keeps criteria and bands from being a scorecard: the rules that files and code share, and all that can be
/// wrong with one made in code.</summary>
internal static class ScorecardFaults
{
    internal static readonly BilingualText NoCriterion = new(
        "A scorecard needs at least one criterion.",
        "评分表至少须有一项指标。"
    );

    internal static readonly BilingualText OpenRange = new(
        "The range of a score has two ends. Give 'from' and 'to', such as 0 and 100.",
        "得分范围须有起点和终点。请给出“from”和“to”，例如0和100。"
    );

    internal static readonly BilingualText TooFine = new(
        "The score is too fine to be exact in 64 bits. Use smaller weights, points or ends of the range.",
        "得分过细，超出64位精确计算的范围。请减小权重、分值或范围两端的数值。"
    );

    /// <summary>Whether a score, or a margin of one, might not fit 64 bits; only where both ends are given.</summary>
    internal static bool IsTooFine(IEnumerable<PolicyCriterion> criteria, PolicyBands bands) =>
        bands is { From: { } from, To: { } to }
        && criteria.Aggregate(Int128.Zero, (sum, one) => sum + ((Int128)one.Weight * one.MostPoints))
            * (Int128.Abs(from) + Int128.Abs(to))
            > PolicyBands.Furthest;

    internal static BilingualText Again(string name) =>
        new(
            $"There is a criterion '{name}' already. Choose another name.",
            $"指标“{name}”已存在，请另选名称。"
        );

    internal static IEnumerable<string> Of(IReadOnlyList<PolicyCriterion> criteria, PolicyBands bands)
    {
        if (criteria.Count == 0)
        {
            yield return NoCriterion.English;
        }

        foreach (string fault in criteria.SelectMany(Of))
        {
            yield return fault;
        }

        foreach (IGrouping<string, PolicyCriterion> same in criteria.Repeated(criterion => criterion.Name))
        {
            yield return Again(same.Key).English;
        }

        if (bands.From is null || bands.To is null)
        {
            yield return OpenRange.English;
        }

        if (IsTooFine(criteria, bands))
        {
            yield return TooFine.English;
        }
    }

    private static IEnumerable<string> Of(PolicyCriterion criterion)
    {
        if (!Kebab.Is(criterion.Name))
        {
            yield return $"'{criterion.Name}' is not a name in kebab case, such as market-share.";
        }

        string most = Spell(ScorecardForm.Most);
        if (criterion.Weight is < 1 or > ScorecardForm.Most)
        {
            yield return $"The weight of {criterion.Name} is {Spell(criterion.Weight)}, outside 1–{most}.";
        }

        foreach (PolicyBand step in criterion.Steps.Bands)
        {
            if (step.Points is not (>= 0 and <= ScorecardForm.Most))
            {
                yield return $"The step {step.Name} of {criterion.Name} is worth {(step.Points is { } given ? Spell(given) : "no")} points. Give it 0–{most}.";
            }
        }

        if (criterion.MostPoints == 0)
        {
            yield return $"No step of {criterion.Name} is worth a point, so that it can never count.";
        }
    }

    private static string Spell(Int128 number) => number.ToString(CultureInfo.InvariantCulture);
}
