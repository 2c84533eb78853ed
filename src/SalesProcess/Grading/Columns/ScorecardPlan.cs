using System.Globalization;
using System.Numerics;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>A scorecard as plain numbers: over which value how many points more, over how many points the next band.</summary>
internal sealed class ScorecardPlan
{
    private const string Parameter = "scorecard";

    private ScorecardPlan(PolicyScorecard card)
    {
        Card = card;
        PolicyBands bands = card.Bands;
        long from = bands.From!.Value;
        long[] edges = [.. bands.Bands.Skip(1).Select(band => band.From!.Value - from)];
        long range = bands.To!.Value - from;
        long shared = edges.Aggregate(
            range,
            (divisor, edge) => (long)BigInteger.GreatestCommonDivisor(divisor, edge)
        );
        long whole = card.MostWeightedPoints;
        Refuse(card, whole, range / shared, Parameter);
        Scale = (int)(range / shared);
        EdgeBelow = bands.Edge == BandEdge.Above ? 1 : 0;
        EdgeFactors = [.. edges.Select(edge => (int)(edge / shared))];
        PlainEdges = [.. EdgeFactors.Select(factor => (int)(((whole * factor) - EdgeBelow) / Scale))];
        var steps = new List<int>();
        Least = new int[card.Criteria.Count];
        Most = new int[card.Criteria.Count];
        Full = new int[card.Criteria.Count];
        StepEnds = new int[card.Criteria.Count];
        for (int i = 0; i < card.Criteria.Count; i++)
        {
            PolicyCriterion criterion = card.Criteria[i];
            (Least[i], Most[i]) = Limits(criterion.Steps);
            Full[i] = (int)(criterion.Weight * criterion.MostPoints);
            AddSteps(criterion, steps);
            StepEnds[i] = steps.Count;
        }

        Steps = [.. steps];
    }

    internal PolicyScorecard Card { get; }

    internal int[] Least { get; }

    internal int[] Most { get; }

    internal int[] Full { get; }

    internal int[] Steps { get; }

    internal int[] StepEnds { get; }

    internal int[] PlainEdges { get; }

    internal int[] EdgeFactors { get; }

    internal int EdgeBelow { get; }

    internal int Scale { get; }

    internal static ScorecardPlan Of(PolicyScorecard card) => new(card);

    // a step that no 32-bit value is over is left out; one that all are over begins below all of them
    private static void AddSteps(PolicyCriterion criterion, List<int> steps)
    {
        long before = 0;
        for (int place = 0; place < criterion.Steps.Bands.Count; place++)
        {
            long points = criterion.Steps.Bands[place].Points!.Value;
            long over = place == 0 ? int.MinValue : BandMath.LowestWhole(criterion.Steps, place) - 1;
            if (points != before && over < int.MaxValue)
            {
                steps.Add((int)Math.Max(over, int.MinValue));
                steps.Add((int)(criterion.Weight * (points - before)));
            }

            before = points;
        }
    }

    // NotKnown is no value; of a range that holds no other 32-bit value, none is inside
    private static (int Least, int Most) Limits(PolicyBands steps)
    {
        long least = Math.Max(steps.Least, ScorecardBatch.NotKnown + 1L);
        long most = Math.Min(steps.Most, int.MaxValue);
        return least > most ? (int.MaxValue, int.MinValue) : ((int)least, (int)most);
    }

    // every product of the kernel stays within 32 bits
    private static void Refuse(PolicyScorecard card, long whole, long scale, string parameter)
    {
        if (card.Criteria.Count > ScorecardBatch.MostCriteria)
        {
            throw Fault($"{card.Criteria.Count} criteria; {ScorecardBatch.MostCriteria} fit.", parameter);
        }

        if (card.Bands.Bands.Count > ScorecardBatch.MostBands)
        {
            throw Fault($"{card.Bands.Bands.Count} bands; {ScorecardBatch.MostBands} fit.", parameter);
        }

        if ((Int128)whole * scale > int.MaxValue)
        {
            throw Fault(
                $"Weights × points come to {whole}; times {scale}, the parts that the range of the score is cut into, that is more than {int.MaxValue}. Use smaller weights or points, or edges at rounder scores.",
                parameter
            );
        }
    }

    // the parameter is that of the caller
    private static ArgumentException Fault(FormattableString text, string parameter) =>
        new(
            $"The scorecard is too large for columns of 32 bits: {text.ToString(CultureInfo.InvariantCulture)}",
            parameter
        );
}
