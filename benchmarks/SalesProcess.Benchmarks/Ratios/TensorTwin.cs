using System.Numerics.Tensors;
using SalesProcess.Stock;

namespace SalesProcess.Benchmarks.Ratios;

/// <summary>The job as passes of TensorPrimitives over the columns, whole or in blocks that stay in the caches. Its sums
/// wrap silently; a twin for the speed only.</summary>
internal sealed class TensorTwin
{
    private readonly int block;
    private readonly int[] expected;
    private readonly int[] held;
    private readonly int[] work;
    private readonly int[] other;
    private readonly long[] wide;
    private readonly long[] values;

    public TensorTwin(int block)
    {
        this.block = block;
        expected = new int[block];
        held = new int[block];
        work = new int[block];
        other = new int[block];
        wide = new long[block];
        values = new long[block];
    }

    public long[] Run(in StockColumns<int, int> columns, in StockResults<int> results)
    {
        long[] sums = new long[11];
        for (int from = 0; from < columns.Length; from += block)
        {
            int count = Math.Min(block, columns.Length - from);
            Block(columns, results, from, count, sums);
        }

        return sums;
    }

    private void Block(
        in StockColumns<int, int> columns,
        in StockResults<int> results,
        int from,
        int count,
        long[] sums
    )
    {
        ReadOnlySpan<int> book = columns.Book.Slice(from, count);
        ReadOnlySpan<int> counted = columns.Counted.Slice(from, count);
        ReadOnlySpan<int> transit = columns.InTransit.Slice(from, count);
        ReadOnlySpan<int> low = columns.NormalFrom.Slice(from, count);
        ReadOnlySpan<int> high = columns.NormalTo.Slice(from, count);
        Span<int> variance = results.Variance.Slice(from, count);
        Span<int> replenish = results.Replenish.Slice(from, count);
        Span<long> value = results.VarianceValue.Slice(from, count);
        Span<long> excess = results.ExcessValue.Slice(from, count);
        Span<int> e = expected.AsSpan(0, count);
        Span<int> h = held.AsSpan(0, count);
        Span<int> w = work.AsSpan(0, count);
        Span<int> o = other.AsSpan(0, count);
        Span<long> l = wide.AsSpan(0, count);
        Span<long> v = values.AsSpan(0, count);

        // all ones where counted
        TensorPrimitives.ShiftRightArithmetic(counted, 31, h);
        TensorPrimitives.OnesComplement(h, h);
        int notCounted = count + TensorPrimitives.Sum<int>(h);
        TensorPrimitives.ConvertTruncating(columns.UnitValue.Slice(from, count), v);

        TensorPrimitives.Subtract(book, transit, e);
        TensorPrimitives.Subtract(e, columns.LentOut.Slice(from, count), e);
        TensorPrimitives.Subtract(counted, e, variance);
        TensorPrimitives.BitwiseAnd(variance, h, variance);
        TensorPrimitives.ConvertTruncating<int, long>(variance, value);
        TensorPrimitives.Multiply(value, v, value);
        sums[4] += TensorPrimitives.Sum<long>(value);
        TensorPrimitives.Abs(value, l);
        sums[5] += TensorPrimitives.Sum<long>(l);

        TensorPrimitives.BitwiseAnd(book, h, w);
        TensorPrimitives.ConvertTruncating<int, long>(w, l);
        TensorPrimitives.Multiply(l, v, l);
        sums[6] += TensorPrimitives.Sum<long>(l);

        TensorPrimitives.Subtract(counted, low, w);
        TensorPrimitives.ShiftRightArithmetic(w, 31, w);
        TensorPrimitives.BitwiseAnd(w, h, w);
        int isShort = -TensorPrimitives.Sum<int>(w);
        TensorPrimitives.Subtract(low, counted, o);
        TensorPrimitives.Subtract(o, transit, o);
        TensorPrimitives.Max(o, 0, o);
        TensorPrimitives.BitwiseAnd(o, w, replenish);
        sums[8] += TensorPrimitives.Sum<int>(replenish);

        TensorPrimitives.Subtract(counted, high, o);
        TensorPrimitives.BitwiseAnd(o, h, o);
        TensorPrimitives.Max(o, 0, o);
        TensorPrimitives.ConvertTruncating<int, long>(o, excess);
        TensorPrimitives.Multiply(excess, v, excess);
        sums[7] += TensorPrimitives.Sum<long>(excess);
        TensorPrimitives.Min(o, 1, o);
        int over = TensorPrimitives.Sum<int>(o);

        // 2 for normal, 1 less where short, 1 more where over, none where not counted
        TensorPrimitives.Add(w, o, w);
        TensorPrimitives.Add(w, (int)StockStatus.Normal, w);
        TensorPrimitives.BitwiseAnd(w, h, w);
        TensorPrimitives.ConvertTruncating<int, byte>(
            w,
            System.Runtime.InteropServices.MemoryMarshal.AsBytes(results.Status.Slice(from, count))
        );

        TensorPrimitives.BitwiseAnd(counted, h, w);
        sums[9] += TensorPrimitives.Sum<int>(w);
        TensorPrimitives.BitwiseAnd(columns.LastPeriod.Slice(from, count), h, w);
        sums[10] += TensorPrimitives.Sum<int>(w);
        sums[0] += notCounted;
        sums[1] += isShort;
        sums[2] += count - notCounted - isShort - over;
        sums[3] += over;
    }
}
