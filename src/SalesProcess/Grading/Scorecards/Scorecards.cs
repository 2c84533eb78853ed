using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Grades by weighted scorecards, exactly.</summary>
public static class Scorecards
{
    /// <summary>Works out score and grade.</summary>
    /// <param name="measured">The measured value of each criterion by its name, in the unit of its steps; null or left
    /// out where it is not known.</param>
    /// <param name="scorecard">The scorecard.</param>
    /// <returns>Score, grade, what each criterion brought and which single change would change the grade. Refused, with
    /// every reason, where a value is outside of the steps or stands for no criterion of the scorecard, and where one is
    /// missing that the policy gives no score without.</returns>
    /// <example>
    /// <code>
    /// Scorecards.Assess(new Dictionary&lt;string, long?&gt; { ["size"] = 300, ["credit"] = null }, scorecard);
    /// </code>
    /// </example>
    public static Decision<ScoreAssessment> Assess(
        IReadOnlyDictionary<string, long?> measured,
        PolicyScorecard scorecard
    ) => Assess(measured, scorecard, reading: null);

    /// <summary>Works out score and grade by a scorecard of a policy, which the answer cites.</summary>
    /// <param name="measured">The measured value of each criterion by its name, in the unit of its steps; null or left
    /// out where it is not known.</param>
    /// <param name="scorecard">The scorecard as an edition sets it.</param>
    /// <returns>As the form without citation.</returns>
    public static Decision<ScoreAssessment> Assess(
        IReadOnlyDictionary<string, long?> measured,
        Parameter<PolicyScorecard> scorecard
    )
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return Assess(measured, scorecard.Value, scorecard.Reading);
    }

    [Implements("LIB-GRADE-04", "LIB-GRADE-05")]
    private static Decision<ScoreAssessment> Assess(
        IReadOnlyDictionary<string, long?> measured,
        PolicyScorecard card,
        PolicyReading? reading
    )
    {
        ArgumentNullException.ThrowIfNull(measured);
        ArgumentNullException.ThrowIfNull(card);
        ValueList<RefusalReason> faults = ScorecardChecks.Of(measured, card, reading);
        if (faults.Count > 0)
        {
            return Decision.Refuse<ScoreAssessment>(new Refusal(faults));
        }

        int[] places = [.. card.Criteria.Select(criterion => PlaceOf(criterion, measured))];
        ScoreSum sum = Sum(card, places);
        GradedValue score = GradedValue.Of(sum.Along(card.Bands));
        // the policy file is refused where a margin of a score could not fit
        BandStanding standing = BandMargins.Standing(
            score,
            card.Bands,
            BandMath.IndexOf(card.Bands, score.Number),
            reading
        )!;
        var assessment = new ScoreAssessment(
            card,
            standing,
            card.Criteria.Select((criterion, i) => ScoreOf(card, criterion, measured, places[i], sum))
                .ToValueList(),
            SingleChanges.Of(card, places, sum, standing)
        );
        return Decision.Accept(assessment, () => ScoreExplanations.Explain(assessment, sum));
    }

    /// <summary>The step that a criterion is at, from zero; −1 where its value is not known.</summary>
    private static int PlaceOf(PolicyCriterion criterion, IReadOnlyDictionary<string, long?> measured) =>
        measured.TryGetValue(criterion.Name, out long? value) && value is { } number
            ? BandMath.IndexOf(criterion.Steps, number)
            : -1;

    private static ScoreSum Sum(PolicyScorecard card, int[] places)
    {
        ScoreSum sum = default;
        for (int i = 0; i < places.Length; i++)
        {
            sum = Counts(card, places[i])
                ? sum.Plus(card.Criteria[i], PointsOf(card.Criteria[i], places[i]))
                : sum;
        }

        return sum;
    }

    private static CriterionScore ScoreOf(
        PolicyScorecard card,
        PolicyCriterion criterion,
        IReadOnlyDictionary<string, long?> measured,
        int place,
        ScoreSum sum
    )
    {
        long points = PointsOf(criterion, place);
        return new(
            criterion,
            measured.TryGetValue(criterion.Name, out long? value) ? value : null,
            place < 0 ? null : criterion.Steps.Bands[place],
            points,
            Counts(card, place),
            sum.Part(criterion.Weight * points, card.Bands)
        );
    }

    internal static bool Counts(PolicyScorecard card, int place) =>
        place >= 0 || card.Missing != MissingCriterion.Redistribute;

    internal static long PointsOf(PolicyCriterion criterion, int place) =>
        place < 0 ? 0 : criterion.Steps.Bands[place].Points!.Value;
}
