using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>What the memory allows: reads the columns that come in, writes the columns that go out, and calculates
/// nothing. The best of its ways is the floor.</summary>
internal static unsafe class MemoryFloor
{
    private const int LineBytes = 64;
    private const int BytesAhead = 512;

    /// <summary>Reads eight columns, 64 bytes of each at a time.</summary>
    /// <param name="read">Where they begin.</param>
    /// <param name="from">The first byte of each that is read.</param>
    /// <param name="bytes">How many bytes of each.</param>
    /// <param name="ahead">Whether to ask for what comes next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Read(byte** read, nint from, nint bytes, bool ahead)
    {
        byte* a = read[0];
        byte* b = read[1];
        byte* c = read[2];
        byte* d = read[3];
        byte* e = read[4];
        byte* f = read[5];
        byte* g = read[6];
        byte* h = read[7];
        Vector512<byte> wide = default;
        Vector256<byte> half = default;
        for (nint i = from; i < from + bytes; i += LineBytes)
        {
            if (ahead && Sse.IsSupported)
            {
                Ahead(a, b, c, d, e, f, g, h, i);
            }

            if (Vector512.IsHardwareAccelerated)
            {
                wide |= Whole(a, b, c, d, e, f, g, h, i);
            }
            else
            {
                half |= Half(a, b, c, d, e, f, g, h, i) | Half(a, b, c, d, e, f, g, h, i + 32);
            }
        }

        return Vector512.Sum(wide) + Vector256.Sum(half);
    }

    /// <summary>Reads eight columns of ints and writes two of ints, two of longs and one of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ReadAndWriteInts(
        byte** read,
        byte** write,
        nint from,
        nint lines,
        bool ahead,
        bool stream
    )
    {
        byte* a = read[0];
        byte* b = read[1];
        byte* c = read[2];
        byte* d = read[3];
        byte* e = read[4];
        byte* f = read[5];
        byte* g = read[6];
        byte* h = read[7];
        byte* variance = write[0];
        byte* replenish = write[1];
        byte* value = write[2];
        byte* excess = write[3];
        byte* status = write[4];
        for (nint line = from; line < from + lines; line += LineBytes)
        {
            Vector512<byte> last = default;
            for (nint i = line * 4; i < (line + LineBytes) * 4; i += LineBytes)
            {
                if (ahead && Sse.IsSupported)
                {
                    Ahead(a, b, c, d, e, f, g, h, i);
                }

                if (Vector512.IsHardwareAccelerated)
                {
                    last = Whole(a, b, c, d, e, f, g, h, i);
                    Store(last, variance + i, stream);
                    Store(last, replenish + i, stream);
                    Store(last, value + (2 * i), stream);
                    Store(last, value + (2 * i) + LineBytes, stream);
                    Store(last, excess + (2 * i), stream);
                    Store(last, excess + (2 * i) + LineBytes, stream);
                }
                else
                {
                    Vector256<byte> lower = Half(a, b, c, d, e, f, g, h, i);
                    Vector256<byte> upper = Half(a, b, c, d, e, f, g, h, i + 32);
                    Store(lower, upper, variance + i, stream);
                    Store(lower, upper, replenish + i, stream);
                    Store(lower, upper, value + (2 * i), stream);
                    Store(lower, upper, value + (2 * i) + LineBytes, stream);
                    Store(lower, upper, excess + (2 * i), stream);
                    Store(lower, upper, excess + (2 * i) + LineBytes, stream);
                }
            }

            if (Vector512.IsHardwareAccelerated)
            {
                Store(last, status + line, stream);
            }
            else
            {
                Store(Vector256<byte>.Zero, Vector256<byte>.Zero, status + line, stream);
            }
        }

        if (stream && Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    /// <summary>Reads eight columns of longs and writes four of longs and one of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ReadAndWriteLongs(
        byte** read,
        byte** write,
        nint from,
        nint lines,
        bool ahead,
        bool stream
    )
    {
        byte* a = read[0];
        byte* b = read[1];
        byte* c = read[2];
        byte* d = read[3];
        byte* e = read[4];
        byte* f = read[5];
        byte* g = read[6];
        byte* h = read[7];
        byte* variance = write[0];
        byte* replenish = write[1];
        byte* value = write[2];
        byte* excess = write[3];
        byte* status = write[4];
        for (nint line = from; line < from + lines; line += LineBytes)
        {
            Vector512<byte> last = default;
            for (nint i = line * 8; i < (line + LineBytes) * 8; i += LineBytes)
            {
                if (ahead && Sse.IsSupported)
                {
                    Ahead(a, b, c, d, e, f, g, h, i);
                }

                last = Whole(a, b, c, d, e, f, g, h, i);
                Store(last, variance + i, stream);
                Store(last, replenish + i, stream);
                Store(last, value + i, stream);
                Store(last, excess + i, stream);
            }

            Store(last, status + line, stream);
        }

        if (stream && Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ahead(byte* a, byte* b, byte* c, byte* d, byte* e, byte* f, byte* g, byte* h, nint i)
    {
        Sse.Prefetch0(a + i + BytesAhead);
        Sse.Prefetch0(b + i + BytesAhead);
        Sse.Prefetch0(c + i + BytesAhead);
        Sse.Prefetch0(d + i + BytesAhead);
        Sse.Prefetch0(e + i + BytesAhead);
        Sse.Prefetch0(f + i + BytesAhead);
        Sse.Prefetch0(g + i + BytesAhead);
        Sse.Prefetch0(h + i + BytesAhead);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Whole(
        byte* a,
        byte* b,
        byte* c,
        byte* d,
        byte* e,
        byte* f,
        byte* g,
        byte* h,
        nint i
    ) =>
        Vector512.Load(a + i)
        | Vector512.Load(b + i)
        | Vector512.Load(c + i)
        | Vector512.Load(d + i)
        | Vector512.Load(e + i)
        | Vector512.Load(f + i)
        | Vector512.Load(g + i)
        | Vector512.Load(h + i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Half(
        byte* a,
        byte* b,
        byte* c,
        byte* d,
        byte* e,
        byte* f,
        byte* g,
        byte* h,
        nint i
    ) =>
        Vector256.Load(a + i)
        | Vector256.Load(b + i)
        | Vector256.Load(c + i)
        | Vector256.Load(d + i)
        | Vector256.Load(e + i)
        | Vector256.Load(f + i)
        | Vector256.Load(g + i)
        | Vector256.Load(h + i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<byte> bytes, byte* to, bool stream)
    {
        if (stream)
        {
            bytes.StoreAlignedNonTemporal(to);
        }
        else
        {
            bytes.Store(to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<byte> lower, Vector256<byte> upper, byte* to, bool stream)
    {
        if (stream)
        {
            lower.StoreAlignedNonTemporal(to);
            upper.StoreAlignedNonTemporal(to + 32);
        }
        else
        {
            lower.Store(to);
            upper.Store(to + 32);
        }
    }
}
