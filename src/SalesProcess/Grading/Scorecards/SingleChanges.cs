using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Tries every other step of every criterion, one at a time.</summary>
internal static class SingleChanges
{
    [Implements("LIB-GRADE-06")]
    internal static ValueList<SingleChange> Of(
        PolicyScorecard card,
        int[] places,
        ScoreSum sum,
        BandStanding standing
    )
    {
        var changes = new List<SingleChange>();
        for (int i = 0; i < places.Length; i++)
        {
            PolicyCriterion criterion = card.Criteria[i];
            int at = places[i];
            ScoreSum others = Scorecards.Counts(card, at)
                ? sum.Minus(criterion, Scorecards.PointsOf(criterion, at))
                : sum;
            for (int step = 0; step < criterion.Steps.Bands.Count; step++)
            {
                if (step == at)
                {
                    continue;
                }

                Ratio score = others.Plus(criterion, Scorecards.PointsOf(criterion, step)).Along(card.Bands);
                int band = BandMath.IndexOf(card.Bands, score);
                if (band != standing.Place)
                {
                    changes.Add(
                        new(
                            criterion,
                            at < 0 ? null : criterion.Steps.Bands[at],
                            criterion.Steps.Bands[step],
                            Nearest(criterion.Steps, step, at),
                            score,
                            card.Bands.Bands[band],
                            band > standing.Place
                        )
                    );
                }
            }
        }

        return changes.ToValueList();
    }

    // of a step that is open downwards, the end that it has
    private static long Nearest(PolicyBands steps, int step, int at) =>
        step > at && (at >= 0 || steps.Bands[step].From is not null)
            ? BandMath.LowestWhole(steps, step)
            : BandMath.HighestWhole(steps, step);
}
