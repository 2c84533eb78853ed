using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>A weighted scorecard of the policy: criteria, what is done about a missing one, and the bands of the score.</summary>
/// <remarks>
/// <para>
/// The score of S = Σ weight × points out of W = Σ weight × most points lies as far along the range of the bands as
/// S along W: score = from + (to − from) × S / W, an exact ratio, so that the best steps give exactly the upper end
/// and the worth of nothing the lower end (LIB-GRADE-04). W × (|from| + |to|) is at most 10¹⁸, so that neither the score
/// nor a margin ever fails to fit 64 bits.
/// </para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record PolicyScorecard
{
    internal PolicyScorecard(
        ValueList<PolicyCriterion> criteria,
        long weightsSumTo,
        MissingCriterion missing,
        PolicyBands bands
    )
    {
        Criteria = criteria;
        WeightsSumTo = weightsSumTo;
        Missing = missing;
        Bands = bands;
    }

    /// <summary>Makes a scorecard in code, as a policy file would state it; the weights sum to what they sum to.</summary>
    /// <param name="criteria">The criteria; at least one, each with points for every step.</param>
    /// <param name="missing">What is done where the value of a criterion is not known.</param>
    /// <param name="bands">The bands of the score, of a range with two ends.</param>
    /// <returns>The scorecard.</returns>
    /// <exception cref="ArgumentException">The criteria or the bands make no scorecard; every fault is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">What is done about a missing one is not a defined value.</exception>
    public static PolicyScorecard Create(
        ValueList<PolicyCriterion> criteria,
        MissingCriterion missing,
        PolicyBands bands
    )
    {
        Required.Items(criteria);
        ArgumentNullException.ThrowIfNull(bands);
        if (!Enum.IsDefined(missing))
        {
            throw new ArgumentOutOfRangeException(
                nameof(missing),
                missing,
                "What is done about a missing criterion must be a defined value."
            );
        }

        string[] faults = [.. ScorecardFaults.Of(criteria, bands)];
        return faults.Length == 0
            ? new PolicyScorecard(criteria, criteria.Sum(criterion => criterion.Weight), missing, bands)
            : throw new ArgumentException(string.Join(" ", faults), nameof(criteria));
    }

    /// <summary>The criteria, in the order of the policy; at least one.</summary>
    public ValueList<PolicyCriterion> Criteria { get; }

    /// <summary>What all weights sum to.</summary>
    public long WeightsSumTo { get; }

    /// <summary>What is done where the value of a criterion is not known.</summary>
    public MissingCriterion Missing { get; }

    /// <summary>The bands of the score; neither end of the range is open.</summary>
    public PolicyBands Bands { get; }

    /// <summary>Σ weight × most points of the criteria.</summary>
    public long MostWeightedPoints => Criteria.Sum(criterion => criterion.Weight * criterion.MostPoints);

    /// <summary>Spells weights, rule and bands in one line.</summary>
    /// <returns>Such as <c>size 60, credit 40; missing zero; 0 b 50 a 100, edge above</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", Criteria.Select(Spell))}; missing {Kebab.Of(Missing)}; {Bands}"
        );

    private static string Spell(PolicyCriterion criterion) =>
        string.Create(CultureInfo.InvariantCulture, $"{criterion.Name} {criterion.Weight}");
}
