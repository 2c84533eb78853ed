using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Σ weight × points out of Σ weight × most points; the policy file sees to it that the score fits.</summary>
internal readonly record struct ScoreSum(long Points, long Most)
{
    internal ScoreSum Plus(PolicyCriterion criterion, long points) =>
        new(Points + (criterion.Weight * points), Most + (criterion.Weight * criterion.MostPoints));

    internal ScoreSum Minus(PolicyCriterion criterion, long points) =>
        new(Points - (criterion.Weight * points), Most - (criterion.Weight * criterion.MostPoints));

    /// <summary>The score: as far along the range as the points along the most that there could be.</summary>
    internal Ratio Along(PolicyBands range) => range.Least + Part(Points, range);

    /// <summary>The part of the score that some weighted points make.</summary>
    internal Ratio Part(long weighted, PolicyBands range) => new((range.Most - range.Least) * weighted, Most);
}
