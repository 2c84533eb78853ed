using System.Numerics;
using System.Runtime.InteropServices;
using SalesProcess.Grading;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>A scorecard over columns, measured against rules as users run them and against reading and writing alone.</summary>
internal static class GradeRatios
{
    // objects of as many customers are more than any cache holds; columns of ten million are as well
    private const int CountOfObjects = 500_000;

    public static void Run(int lines)
    {
        var data = new CustomerColumns(lines, CountOfObjects);
        ScorecardBatch batch = ScorecardBatch.Of(data.Card);
        PointRules rules = data.Rules();
        Agree(data, batch, rules);
        var rounds = new Rounds();
        Variant graded = rounds.Add(
            "scorecard over columns",
            lines,
            () => batch.Grade(data.Memory, data.Points, data.Bands)
        );
        Variant floor = rounds.Add("reading and writing alone", lines, () => ReadAndWrite(data));
        Variant bands = rounds.Add(
            "bands of one column",
            lines,
            () => BandBatch.Place(data.Columns[0].AsSpan(), data.Card.Criteria[0].Steps, data.Bands)
        );
        Variant fused = rounds.Add(
            "one compiled delegate",
            data.Objects.Length,
            () => Grade(data, rules, rules.ByOneDelegate)
        );
        Variant delegates = rounds.Add(
            "compiled rule delegates",
            data.Objects.Length,
            () => Grade(data, rules, rules.ByDelegates)
        );
        Variant results = rounds.Add(
            "rules with result objects",
            data.Objects.Length,
            () => Grade(data, rules, rules.ByResults)
        );
        rounds.Run();
        Row(graded, floor);
        Row(bands, graded);
        Row(fused, graded);
        Row(delegates, graded);
        Row(results, graded);
    }

    private static void Row(Variant one, Variant other)
    {
        (double median, double least, double most) = Rounds.Ratio(one, other);
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {one.Name}, {one.Lines:N0} lines | {other.Name} | {median:F2} ({least:F2}–{most:F2}) | {one.BytesPerCall:N0} |"
            )
        );
    }

    private static void Grade(CustomerColumns data, PointRules rules, Func<CustomerFigures, int> points)
    {
        for (int i = 0; i < data.Objects.Length; i++)
        {
            int sum = points(data.Objects[i]);
            data.Points[i] = sum;
            data.Bands[i] = rules.Band(sum);
        }
    }

    // all come to the same grades before anything is measured
    private static void Agree(CustomerColumns data, ScorecardBatch batch, PointRules rules)
    {
        batch.Grade(data.Memory, data.Points, data.Bands);
        for (int i = 0; i < data.Objects.Length; i++)
        {
            CustomerFigures customer = data.Objects[i];
            int points = rules.ByDelegates(customer);
            if (
                points != data.Points[i]
                || rules.ByOneDelegate(customer) != points
                || rules.ByResults(customer) != points
                || rules.Band(points) != data.Bands[i]
            )
            {
                throw new InvalidOperationException($"Customer {i} is graded in two ways.");
            }
        }
    }

    // the same columns in and out, with nothing worked out
    private static void ReadAndWrite(CustomerColumns data)
    {
        Span<Vector<int>> points = MemoryMarshal.Cast<int, Vector<int>>(data.Points.AsSpan());
        Span<Vector<byte>> bands = MemoryMarshal.Cast<byte, Vector<byte>>(data.Bands.AsSpan());
        ReadOnlySpan<Vector<int>> a = Of(data, 0);
        ReadOnlySpan<Vector<int>> b = Of(data, 1);
        ReadOnlySpan<Vector<int>> c = Of(data, 2);
        ReadOnlySpan<Vector<int>> d = Of(data, 3);
        ReadOnlySpan<Vector<int>> e = Of(data, 4);
        ReadOnlySpan<Vector<int>> f = Of(data, 5);
        ReadOnlySpan<Vector<int>> g = Of(data, 6);
        ReadOnlySpan<Vector<int>> h = Of(data, 7);
        for (int i = 0; i < points.Length; i++)
        {
            Vector<int> all = a[i] ^ b[i] ^ c[i] ^ d[i] ^ e[i] ^ f[i] ^ g[i] ^ h[i];
            points[i] = all;
            if (i % 4 == 0 && i / 4 < bands.Length)
            {
                bands[i / 4] = Vector.AsVectorByte(all);
            }
        }
    }

    private static ReadOnlySpan<Vector<int>> Of(CustomerColumns data, int column) =>
        MemoryMarshal.Cast<int, Vector<int>>(data.Columns[column].AsSpan());
}
