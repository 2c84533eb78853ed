using System.Numerics;
using System.Runtime.CompilerServices;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Grades lines of columns in registers, four registers of each column at a time.</summary>
/// <remarks>
/// A step is a comparison and an addition: a line has the points of a step if its value is over the step, so the mask of
/// the comparison, AND the points, is added. No branch depends on a line. Ranges are not checked line by line: signs of
/// what must not occur are gathered, and whoever asked does the block again by the rules to find the line.
/// </remarks>
internal static unsafe class ScorecardKernel
{
    private const int Registers = 4;
    private const int IntsOfCacheLine = 16;

    // the machine reads ahead by itself, but begins anew with every page of every column; a quarter of a page is enough
    private const int Ahead = 256;

    /// <summary>How many lines are graded at a time.</summary>
    internal static int LinesAtATime => Registers * Vector<int>.Count;

    /// <summary>Grades lines of which every figure is known.</summary>
    /// <param name="frame">Where the columns are.</param>
    /// <param name="from">The first line.</param>
    /// <param name="to">The line after the last; as many lines as are a multiple of <see cref="LinesAtATime"/>.</param>
    /// <returns>Whether every figure was known and within its range; if not, the results do not count.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool Known(in ScorecardFrame frame, nint from, nint to)
    {
        nint wide = Vector<int>.Count;
        int criteria = frame.Criteria;
        int edges = frame.Edges;
        int** columns = frame.Columns;
        int* least = frame.Least;
        int* most = frame.Most;
        int** ends = frame.StepEnds;
        int* plainEdges = frame.PlainEdges;
        Vector<int> broken = Vector<int>.Zero;
        for (nint line = from; line < to; line += Registers * wide)
        {
            Vector<int> a = Vector<int>.Zero;
            Vector<int> b = Vector<int>.Zero;
            Vector<int> c = Vector<int>.Zero;
            Vector<int> d = Vector<int>.Zero;
            int* step = frame.Steps;
            for (int criterion = 0; criterion < criteria; criterion++)
            {
                int* column = columns[criterion] + line;
                Prefetch.Read(column + Ahead);
                Prefetch.Read(column + Ahead + IntsOfCacheLine);
                Vector<int> p = Vector.Load(column);
                Vector<int> q = Vector.Load(column + wide);
                Vector<int> r = Vector.Load(column + (2 * wide));
                Vector<int> s = Vector.Load(column + (3 * wide));
                var low = new Vector<int>(least[criterion]);
                var high = new Vector<int>(most[criterion]);
                broken |= Outside(p, low, high) | Outside(q, low, high);
                broken |= Outside(r, low, high) | Outside(s, low, high);
                for (int* end = ends[criterion]; step < end; step += 2)
                {
                    var over = new Vector<int>(step[0]);
                    var points = new Vector<int>(step[1]);
                    a += Vector.GreaterThan(p, over) & points;
                    b += Vector.GreaterThan(q, over) & points;
                    c += Vector.GreaterThan(r, over) & points;
                    d += Vector.GreaterThan(s, over) & points;
                }
            }

            int* room = frame.Points + line;
            Vector.Store(a, room);
            Vector.Store(b, room + wide);
            Vector.Store(c, room + (2 * wide));
            Vector.Store(d, room + (3 * wide));
            Vector<int> e = Vector<int>.Zero;
            Vector<int> f = Vector<int>.Zero;
            Vector<int> g = Vector<int>.Zero;
            Vector<int> h = Vector<int>.Zero;
            for (int edge = 0; edge < edges; edge++)
            {
                var over = new Vector<int>(plainEdges[edge]);
                e -= Vector.GreaterThan(a, over);
                f -= Vector.GreaterThan(b, over);
                g -= Vector.GreaterThan(c, over);
                h -= Vector.GreaterThan(d, over);
            }

            Vector<short> lower = Vector.Narrow(e, f);
            Vector<short> upper = Vector.Narrow(g, h);
            Vector.Store(Vector.AsVectorByte(Vector.Narrow(lower, upper)), frame.Bands + line);
        }

        return broken == Vector<int>.Zero;
    }

    /// <summary>Grades lines of which some figures are not known, as the scorecard says.</summary>
    /// <inheritdoc cref="Known"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool PartlyKnown(in ScorecardFrame frame, nint from, nint to)
    {
        nint wide = Vector<int>.Count;
        Vector<int> broken = Vector<int>.Zero;
        var notKnown = new Vector<int>(ScorecardBatch.NotKnown);
        for (nint line = from; line < to; line += wide)
        {
            Vector<int> points = Vector<int>.Zero;
            Vector<int> whole = Vector<int>.Zero;
            Vector<int> missing = Vector<int>.Zero;
            int* step = frame.Steps;
            for (int criterion = 0; criterion < frame.Criteria; criterion++)
            {
                Vector<int> value = Vector.Load(frame.Columns[criterion] + line);
                Vector<int> absent = Vector.Equals(value, notKnown);
                var low = new Vector<int>(frame.Least[criterion]);
                var high = new Vector<int>(frame.Most[criterion]);
                broken |= Vector.AndNot(Outside(value, low, high), absent);
                missing |= absent;
                whole += Vector.AndNot(new Vector<int>(frame.Full[criterion]), absent);
                for (int* end = frame.StepEnds[criterion]; step < end; step += 2)
                {
                    points += Vector.GreaterThan(value, new Vector<int>(step[0])) & new Vector<int>(step[1]);
                }
            }

            Vector.Store(points, frame.Points + line);
            Vector<int> band = frame.Missing switch
            {
                MissingCriterion.Redistribute => OfTheKnown(frame, points, whole),
                MissingCriterion.Unknown => Placed(frame, points) | missing,
                _ => Placed(frame, points),
            };
            for (int lane = 0; lane < Vector<int>.Count; lane++)
            {
                frame.Bands[line + lane] = unchecked((byte)band[lane]);
            }
        }

        return broken == Vector<int>.Zero;
    }

    // the number of the band: over how many edges the points are
    private static Vector<int> Placed(in ScorecardFrame frame, Vector<int> points)
    {
        Vector<int> band = Vector<int>.Zero;
        for (int edge = 0; edge < frame.Edges; edge++)
        {
            band -= Vector.GreaterThan(points, new Vector<int>(frame.PlainEdges[edge]));
        }

        return band;
    }

    // the same, of the points that the known criteria could give; nothing known is all ones, no band
    private static Vector<int> OfTheKnown(in ScorecardFrame frame, Vector<int> points, Vector<int> whole)
    {
        Vector<int> scaled = points * new Vector<int>(frame.Scale);
        Vector<int> band = Vector<int>.Zero;
        for (int edge = 0; edge < frame.Edges; edge++)
        {
            Vector<int> over =
                (whole * new Vector<int>(frame.EdgeFactors[edge])) - new Vector<int>(frame.EdgeBelow);
            band -= Vector.GreaterThan(scaled, over);
        }

        return band | Vector.Equals(whole, Vector<int>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Outside(Vector<int> value, Vector<int> least, Vector<int> most) =>
        Vector.LessThan(value, least) | Vector.GreaterThan(value, most);
}
