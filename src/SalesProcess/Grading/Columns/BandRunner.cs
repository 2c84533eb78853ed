using System.Numerics;
using System.Runtime.InteropServices;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Counts in registers over how many inner edges each value is.</summary>
internal static class BandRunner
{
    private const int ValuesOfBlock = 1024;

    internal static void Run<T>(ReadOnlySpan<T> values, PolicyBands bands, Span<byte> places)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Check(values, bands, places);
        Span<T> edges = stackalloc T[bands.Bands.Count - 1];
        (int below, int between) = Edges(bands, edges);
        edges = edges.Slice(0, between);
        Span<T> counts = stackalloc T[ValuesOfBlock];
        for (int from = 0; from < values.Length; from += ValuesOfBlock)
        {
            ReadOnlySpan<T> block = values.Slice(from, Math.Min(ValuesOfBlock, values.Length - from));
            if (!Count(block, edges, T.CreateChecked(below), bands, counts))
            {
                throw Outside(values, bands, from);
            }

            Narrow(counts[..block.Length], places[from..]);
        }
    }

    /// <summary>The edges that some values of the type are over and others are not, and how many lie below all values.</summary>
    private static (int Below, int Between) Edges<T>(PolicyBands bands, Span<T> edges)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        int below = 0;
        int between = 0;
        for (int place = 1; place < bands.Bands.Count; place++)
        {
            long over = BandMath.LowestWhole(bands, place) - 1;
            if (over < long.CreateChecked(T.MinValue))
            {
                below++;
            }
            else if (over < long.CreateChecked(T.MaxValue))
            {
                edges[between++] = T.CreateChecked(over);
            }
        }

        return (below, between);
    }

    /// <summary>Counts for each value over how many edges it is.</summary>
    /// <returns>Whether all values are in the range.</returns>
    private static bool Count<T>(
        ReadOnlySpan<T> values,
        ReadOnlySpan<T> edges,
        T below,
        PolicyBands bands,
        Span<T> counts
    )
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        T least = values[0];
        T most = values[0];
        int whole = values.Length - (values.Length % Vector<T>.Count);
        if (whole > 0)
        {
            var low = new Vector<T>(least);
            var high = low;
            for (int i = 0; i < whole; i += Vector<T>.Count)
            {
                var value = new Vector<T>(values[i..]);
                low = Vector.Min(low, value);
                high = Vector.Max(high, value);
                var count = new Vector<T>(below);
                foreach (T edge in edges)
                {
                    count -= Vector.GreaterThan(value, new Vector<T>(edge));
                }

                count.CopyTo(counts[i..]);
            }

            for (int lane = 0; lane < Vector<T>.Count; lane++)
            {
                least = T.Min(least, low[lane]);
                most = T.Max(most, high[lane]);
            }
        }

        for (int i = whole; i < values.Length; i++)
        {
            least = T.Min(least, values[i]);
            most = T.Max(most, values[i]);
            T count = below;
            foreach (T edge in edges)
            {
                count += values[i] > edge ? T.One : T.Zero;
            }

            counts[i] = count;
        }

        return long.CreateChecked(least) >= bands.Least && long.CreateChecked(most) <= bands.Most;
    }

    private static void Narrow<T>(Span<T> counts, Span<byte> places)
        where T : unmanaged
    {
        if (typeof(T) == typeof(long))
        {
            Narrow(MemoryMarshal.Cast<T, long>(counts), places);
        }
        else
        {
            Narrow(MemoryMarshal.Cast<T, int>(counts), places);
        }
    }

    // eight registers of longs become one of bytes
    private static void Narrow(Span<long> counts, Span<byte> places)
    {
        int wide = Vector<long>.Count;
        int i = 0;
        for (; i + (8 * wide) <= counts.Length; i += 8 * wide)
        {
            ReadOnlySpan<long> eight = counts[i..];
            Vector<int> Pair(ReadOnlySpan<long> from) =>
                Vector.Narrow(new Vector<long>(from), new Vector<long>(from[wide..]));
            Vector<short> lower = Vector.Narrow(Pair(eight), Pair(eight[(2 * wide)..]));
            Vector<short> upper = Vector.Narrow(Pair(eight[(4 * wide)..]), Pair(eight[(6 * wide)..]));
            Vector.AsVectorByte(Vector.Narrow(lower, upper)).CopyTo(places[i..]);
        }

        for (; i < counts.Length; i++)
        {
            places[i] = (byte)counts[i];
        }
    }

    private static void Narrow(Span<int> counts, Span<byte> places)
    {
        int wide = Vector<int>.Count;
        int i = 0;
        for (; i + (4 * wide) <= counts.Length; i += 4 * wide)
        {
            ReadOnlySpan<int> four = counts[i..];
            Vector<short> Pair(ReadOnlySpan<int> from) =>
                Vector.Narrow(new Vector<int>(from), new Vector<int>(from[wide..]));
            Vector.AsVectorByte(Vector.Narrow(Pair(four), Pair(four[(2 * wide)..]))).CopyTo(places[i..]);
        }

        for (; i < counts.Length; i++)
        {
            places[i] = (byte)counts[i];
        }
    }

    private static void Check<T>(ReadOnlySpan<T> values, PolicyBands bands, Span<byte> places)
        where T : unmanaged
    {
        if (bands.Bands.Count > BandBatch.MostBands)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"There are {bands.Bands.Count} bands; {BandBatch.MostBands} fit. Use fewer bands."
                ),
                nameof(bands)
            );
        }

        if (places.Length < values.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"There is room for {places.Length} places of {values.Length}. Give room for all."
                ),
                nameof(places)
            );
        }

        if (MemoryMarshal.AsBytes(values).Overlaps(places))
        {
            throw new ArgumentException(
                "The places overlap the values. Give the places a column of their own.",
                nameof(places)
            );
        }
    }

    private static ArgumentOutOfRangeException Outside<T>(ReadOnlySpan<T> values, PolicyBands bands, int from)
        where T : unmanaged, IBinaryInteger<T>
    {
        int line = from;
        while (
            long.CreateChecked(values[line]) >= bands.Least && long.CreateChecked(values[line]) <= bands.Most
        )
        {
            line++;
        }

        return new(
            nameof(values),
            values[line],
            FormattableString.Invariant(
                $"Line {line} (the first is 0) is outside of the bands, {bands.Least} to {bands.Most}. Give a value within them."
            )
        );
    }
}
