using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Grades one line by the rules as they are written; what the registers answer is held equal to it.</summary>
internal static unsafe class ScorecardLine
{
    /// <summary>Grades a line.</summary>
    /// <param name="frame">Where the columns are.</param>
    /// <param name="line">Which line.</param>
    /// <returns>The place of the first criterion whose value is outside of its range; -1 if there is none.</returns>
    internal static int Grade(in ScorecardFrame frame, nint line)
    {
        int points = 0;
        int whole = 0;
        bool isMissing = false;
        int* step = frame.Steps;
        for (int criterion = 0; criterion < frame.Criteria; criterion++)
        {
            int value = frame.Columns[criterion][line];
            int* end = frame.StepEnds[criterion];
            if (value == ScorecardBatch.NotKnown)
            {
                isMissing = true;
                step = end;
                continue;
            }

            if (value < frame.Least[criterion] || value > frame.Most[criterion])
            {
                return criterion;
            }

            whole += frame.Full[criterion];
            for (; step < end; step += 2)
            {
                points += value > step[0] ? step[1] : 0;
            }
        }

        frame.Points[line] = points;
        frame.Bands[line] = frame.Missing switch
        {
            MissingCriterion.Redistribute when whole == 0 => ScorecardBatch.NoBand,
            MissingCriterion.Redistribute => OfTheKnown(frame, points, whole),
            MissingCriterion.Unknown when isMissing => ScorecardBatch.NoBand,
            _ => Placed(frame, points),
        };
        return -1;
    }

    private static byte Placed(in ScorecardFrame frame, int points)
    {
        byte band = 0;
        while (band < frame.Edges && points > frame.PlainEdges[band])
        {
            band++;
        }

        return band;
    }

    private static byte OfTheKnown(in ScorecardFrame frame, long points, long whole)
    {
        byte band = 0;
        while (
            band < frame.Edges && points * frame.Scale > (whole * frame.EdgeFactors[band]) - frame.EdgeBelow
        )
        {
            band++;
        }

        return band;
    }
}
