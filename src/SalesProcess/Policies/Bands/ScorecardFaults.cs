using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>Everything that keeps criteria and bands made in code from being a scorecard.</summary>
internal static class ScorecardFaults
{
    internal static IEnumerable<string> Of(IReadOnlyList<PolicyCriterion> criteria, PolicyBands bands)
    {
        if (criteria.Count == 0)
        {
            yield return "A scorecard needs at least one criterion.";
        }

        foreach (string fault in criteria.SelectMany(Of))
        {
            yield return fault;
        }

        foreach (
            IGrouping<string, PolicyCriterion> same in criteria
                .GroupBy(criterion => criterion.Name, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
        {
            yield return $"There are {Spell(same.Count())} criteria '{same.Key}'. Choose other names.";
        }

        if (bands.From is not { } from || bands.To is not { } to)
        {
            yield return "The range of a score has two ends. Give both, such as 0 and 100.";
        }
        else if (
            criteria.Aggregate(Int128.Zero, (sum, one) => sum + ((Int128)one.Weight * one.MostPoints))
                * (Int128.Abs(from) + Int128.Abs(to))
            > PolicyBands.Furthest
        )
        {
            yield return "The score is too fine to be exact in 64 bits. Use smaller weights, points or ends of the range.";
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
