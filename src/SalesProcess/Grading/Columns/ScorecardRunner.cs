using System.Buffers;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Grades block by block: in registers if every figure is known, in registers by the scorecard's rule for missing
/// ones if not, and line by line where neither holds, which finds the line that is at fault.</summary>
internal static unsafe class ScorecardRunner
{
    /// <summary>How many lines are done again where the fast way does not hold.</summary>
    internal const int LinesOfBlock = 4096;

    internal static void Run(
        ScorecardPlan plan,
        ReadOnlySpan<ReadOnlyMemory<int>> columns,
        Span<int> points,
        Span<byte> bands
    )
    {
        var pins = default(PinnedColumns);
        int pinned = 0;
        int criteria = columns.Length;
        int** addresses = stackalloc int*[criteria];
        int** ends = stackalloc int*[criteria];
        try
        {
            for (; pinned < criteria; pinned++)
            {
                pins[pinned] = columns[pinned].Pin();
                addresses[pinned] = (int*)pins[pinned].Pointer;
            }

            fixed (int* least = plan.Least)
            fixed (int* most = plan.Most)
            fixed (int* full = plan.Full)
            fixed (int* steps = plan.Steps)
            fixed (int* plainEdges = plan.PlainEdges)
            fixed (int* edgeFactors = plan.EdgeFactors)
            fixed (int* pointsRoom = points)
            fixed (byte* bandsRoom = bands)
            {
                for (int i = 0; i < criteria; i++)
                {
                    ends[i] = steps + plan.StepEnds[i];
                }

                Blocks(
                    plan,
                    new ScorecardFrame
                    {
                        Criteria = criteria,
                        Columns = addresses,
                        Least = least,
                        Most = most,
                        Full = full,
                        Steps = steps,
                        StepEnds = ends,
                        Edges = plan.PlainEdges.Length,
                        PlainEdges = plainEdges,
                        Missing = plan.Card.Missing,
                        Scale = plan.Scale,
                        EdgeFactors = edgeFactors,
                        EdgeBelow = plan.EdgeBelow,
                        Points = pointsRoom,
                        Bands = bandsRoom,
                    },
                    points.Length
                );
            }
        }
        finally
        {
            for (int i = 0; i < pinned; i++)
            {
                pins[i].Dispose();
            }
        }
    }

    private static void Blocks(ScorecardPlan plan, in ScorecardFrame frame, int lines)
    {
        for (int from = 0; from < lines; from += LinesOfBlock)
        {
            int to = Math.Min(lines - from, LinesOfBlock) + from;
            int whole = to - ((to - from) % ScorecardKernel.LinesAtATime);
            if (
                !ScorecardKernel.Known(frame, from, whole) && !ScorecardKernel.PartlyKnown(frame, from, whole)
            )
            {
                whole = from;
            }

            for (int line = whole; line < to; line++)
            {
                int broken = ScorecardLine.Grade(frame, line);
                if (broken >= 0)
                {
                    throw Outside(plan, frame, line, broken);
                }
            }
        }
    }

    private static ScorecardLineException Outside(
        ScorecardPlan plan,
        in ScorecardFrame frame,
        int line,
        int criterion
    )
    {
        PolicyCriterion broken = plan.Card.Criteria[criterion];
        return new(line, broken.Name, frame.Columns[criterion][line], broken.Steps.From, broken.Steps.To);
    }
}
