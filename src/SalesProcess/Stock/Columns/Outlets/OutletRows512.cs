using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Adds lines to the rows of their outlets, a row at a time: a row is as wide as a register of 512 bits.</summary>
/// <remarks>The figures of eight lines are columns; turned on their side, they are eight rows, each of which is added to
/// its outlet in one go.</remarks>
internal static unsafe class OutletRows512<T, TValue>
    where T : unmanaged
    where TValue : unmanaged
{
    private const int LinesAhead = 16;
    private const int LinesAtOnce = 8;

    // from the status of a line to the count of lines that goes up
    private static Vector512<long> FirstCounts => Vector512.Create(1, 1L << 32, 0, 0, 0, 0, 0, 0);

    private static Vector512<long> LastCounts => Vector512.Create(0, 0, 1, 1L << 32, 0, 0, 0, 0);

    // the signs of sums that are never negative: the two counts of a place, and all but the net value
    private static Vector512<long> Signs =>
        Vector512.Create(
            unchecked((long)0x8000_0000_8000_0000),
            unchecked((long)0x8000_0000_8000_0000),
            0,
            long.MinValue,
            long.MinValue,
            long.MinValue,
            long.MinValue,
            long.MinValue
        );

    internal static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512DQ.IsSupported;
    }

    /// <summary>Adds lines; as many as come in eights.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="count">How many.</param>
    /// <param name="outlets">The rows of the outlets.</param>
    /// <param name="fits">Whether every sum fits.</param>
    /// <returns>How many lines were added.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Add(scoped in LinesOfOutlets lines, int count, OutletRow* outlets, out bool fits)
    {
        unchecked
        {
            byte* book = lines.Book;
            byte* counted = lines.Counted;
            byte* values = lines.UnitValue;
            byte* replenish = lines.Replenish;
            long* variance = lines.VarianceValue;
            long* excess = lines.ExcessValue;
            byte* status = lines.Status;
            int* outlet = lines.Outlet;
            long* rows = (long*)outlets;
            Vector512<long> seen = default;
            Vector512<long> first = FirstCounts;
            Vector512<long> last = LastCounts;
            int i = 0;
            for (; i <= count - LinesAtOnce; i += LinesAtOnce)
            {
                if (i + LinesAhead + LinesAtOnce <= count)
                {
                    for (int k = 0; k < LinesAtOnce; k++)
                    {
                        Prefetch.Read(rows + ((nint)outlet[i + LinesAhead + k] * LinesAtOnce));
                    }
                }

                Vector512<long> s = Avx512F.ConvertToVector512Int64(
                    Vector128.CreateScalarUnsafe(*(long*)(status + i)).AsByte()
                );
                Vector512<long> held = Vector512.GreaterThan(s, Vector512<long>.Zero);
                Vector512<long> net = Vector512.Load(variance + i);
                Vector512<long> worth = (Longs<T>(book, i) * Longs<TValue>(values, i)) & held;
                Vector512<long> c0 = Avx512F.PermuteVar8x64(first, s);
                Vector512<long> c1 = Avx512F.PermuteVar8x64(last, s);
                Vector512<long> gross = Vector512.Abs(net);
                Vector512<long> over = Vector512.Load(excess + i);
                Vector512<long> there = Longs<T>(counted, i) & held;
                Vector512<long> more = Longs<T>(replenish, i);

                // pairs of columns, even and odd lines apart
                Vector512<long> even0 = Avx512F.UnpackLow(c0, c1);
                Vector512<long> even1 = Avx512F.UnpackLow(net, gross);
                Vector512<long> even2 = Avx512F.UnpackLow(worth, over);
                Vector512<long> even3 = Avx512F.UnpackLow(there, more);
                Vector512<long> odd0 = Avx512F.UnpackHigh(c0, c1);
                Vector512<long> odd1 = Avx512F.UnpackHigh(net, gross);
                Vector512<long> odd2 = Avx512F.UnpackHigh(worth, over);
                Vector512<long> odd3 = Avx512F.UnpackHigh(there, more);

                // halves of rows: lines 0 and 4, 2 and 6; and the same of the odd ones
                Vector512<long> left04 = Avx512F.Shuffle4x128(even0, even1, 0x88);
                Vector512<long> left26 = Avx512F.Shuffle4x128(even0, even1, 0xDD);
                Vector512<long> right04 = Avx512F.Shuffle4x128(even2, even3, 0x88);
                Vector512<long> right26 = Avx512F.Shuffle4x128(even2, even3, 0xDD);
                Vector512<long> left15 = Avx512F.Shuffle4x128(odd0, odd1, 0x88);
                Vector512<long> left37 = Avx512F.Shuffle4x128(odd0, odd1, 0xDD);
                Vector512<long> right15 = Avx512F.Shuffle4x128(odd2, odd3, 0x88);
                Vector512<long> right37 = Avx512F.Shuffle4x128(odd2, odd3, 0xDD);

                seen |= AddRow(rows, outlet[i], Avx512F.Shuffle4x128(left04, right04, 0x88));
                seen |= AddRow(rows, outlet[i + 1], Avx512F.Shuffle4x128(left15, right15, 0x88));
                seen |= AddRow(rows, outlet[i + 2], Avx512F.Shuffle4x128(left26, right26, 0x88));
                seen |= AddRow(rows, outlet[i + 3], Avx512F.Shuffle4x128(left37, right37, 0x88));
                seen |= AddRow(rows, outlet[i + 4], Avx512F.Shuffle4x128(left04, right04, 0xDD));
                seen |= AddRow(rows, outlet[i + 5], Avx512F.Shuffle4x128(left15, right15, 0xDD));
                seen |= AddRow(rows, outlet[i + 6], Avx512F.Shuffle4x128(left26, right26, 0xDD));
                seen |= AddRow(rows, outlet[i + 7], Avx512F.Shuffle4x128(left37, right37, 0xDD));
            }

            fits = (seen & Signs) == default;
            return i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> AddRow(long* rows, int outlet, Vector512<long> line)
    {
        long* row = unchecked(rows + ((nint)outlet * LinesAtOnce));
        Vector512<long> sum = Vector512.Load(row) + line;
        sum.Store(row);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Longs<TNumber>(byte* column, int i)
        where TNumber : unmanaged =>
        sizeof(TNumber) == sizeof(int)
            ? Avx512F.ConvertToVector512Int64(Vector256.Load((int*)column + i))
            : Vector512.Load((long*)column + i);
}
