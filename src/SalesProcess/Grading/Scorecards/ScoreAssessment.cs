using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>What a scorecard says: score and band, what each criterion brought, what was missing, what would change it.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ScoreAssessment
{
    internal ScoreAssessment(
        PolicyScorecard scorecard,
        BandStanding standing,
        ValueList<CriterionScore> contributions,
        ValueList<SingleChange> singleChanges
    )
    {
        Scorecard = scorecard;
        Standing = standing;
        Contributions = contributions;
        SingleChanges = singleChanges;
    }

    /// <summary>The scorecard.</summary>
    public PolicyScorecard Scorecard { get; }

    /// <summary>Where the score stands among the bands, with the margins to the next ones.</summary>
    public BandStanding Standing { get; }

    /// <summary>The exact score.</summary>
    public Ratio Score => Standing.Value;

    /// <summary>The band of the score: the grade.</summary>
    public PolicyBand Band => Standing.Band;

    /// <summary>What each criterion brought, in the order of the scorecard.</summary>
    public ValueList<CriterionScore> Contributions { get; }

    /// <summary>The criteria whose value is not known; what was done about them says the scorecard.</summary>
    public ValueList<PolicyCriterion> Missing =>
        Contributions.Where(one => one.Step is null).Select(one => one.Criterion).ToValueList();

    /// <summary>Every criterion with every step that alone would change the grade, in the order of the scorecard, the
    /// lowest step first.</summary>
    public ValueList<SingleChange> SingleChanges { get; }

    /// <summary>Gives the contributions as flat rows of plain values, in the order of the scorecard.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The rows.</returns>
    public ValueList<CriterionRow> ToRows(Language language) =>
        Contributions.Select(one => one.ToRow(language)).ToValueList();

    /// <summary>Gives the single changes as flat rows of plain values, in their order.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The rows.</returns>
    public ValueList<SingleChangeRow> ToChangeRows(Language language) =>
        SingleChanges.Select(one => one.ToRow(language)).ToValueList();

    /// <summary>Answers score and band.</summary>
    /// <returns>Such as <c>82: a</c>.</returns>
    public override string ToString() => Standing.ToString();
}
