using System.Runtime.InteropServices;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Where the results go changes nothing: the caches or past them, ordinary arrays at any place, columns of the
/// buffer, or the place of what is assessed.</summary>
public class ColumnPlaces
{
    // 40 bytes a line and more than 2 MiB: past the caches
    private const int Large = 70_001;

    private static readonly ColumnCase Lines = AnyColumns.Make(
        ColumnForm.IntInt,
        Large,
        250,
        10_000,
        shape: 0b1_1011_1111,
        seed: 7,
        faulty: false
    );

    private static readonly ColumnOutcome Model = ColumnModel.Of(Lines);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 5)]
    [InlineData(3, 7, 63)]
    [InlineData(16, 8, 64)]
    public void Large_columns_may_begin_anywhere(int ints, int longs, int bytes)
    {
        int[] variance = new int[Large + ints + 1];
        int[] replenish = new int[Large + (2 * ints)];
        long[] value = new long[Large + longs];
        long[] excess = new long[Large + (3 * longs)];
        var status = new StockStatus[Large + bytes];
        variance[^1] = 77;
        StockSummary summary = StockBatch.Assess(
            ColumnCalls.Columns<int, int>(Lines),
            new StockResults<int>
            {
                Variance = variance.AsSpan(ints),
                Replenish = replenish.AsSpan(2 * ints),
                VarianceValue = value.AsSpan(longs),
                ExcessValue = excess.AsSpan(3 * longs),
                Status = status.AsSpan(bytes),
            }
        );
        Assert.Equal(Model.Summary, summary);
        Assert.Equal(Model.Variance, variance.Skip(ints).Take(Large).Select(v => (long)v));
        Assert.Equal(Model.Replenish, replenish.Skip(2 * ints).Select(v => (long)v));
        Assert.Equal(Model.VarianceValue, value.Skip(longs));
        Assert.Equal(Model.ExcessValue, excess.Skip(3 * longs));
        Assert.Equal(Model.Status, status.Skip(bytes));
        Assert.Equal(77, variance[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Columns_of_the_buffer_come_to_the_same_on_any_number_of_threads(int degree)
    {
        var buffer = new StockColumnBuffer();
        for (int round = 0; round < 2; round++)
        {
            buffer.StartOver();
            Span<int> variance = buffer.Column<int>(Large);
            Span<long> value = buffer.Column<long>(Large);
            Span<StockStatus> status = buffer.Column<StockStatus>(Large);
            Span<int> change = buffer.Column<int>(Large);
            Span<long> excess = buffer.Column<long>(Large);
            StockSummary summary = StockBatch.Assess(
                ColumnCalls.Columns<int, int>(Lines),
                new StockResults<int>
                {
                    Variance = variance,
                    VarianceValue = value,
                    Status = status,
                    Change = change,
                    ExcessValue = excess,
                },
                degree
            );
            Assert.Equal(Model.Summary, summary);
            Assert.Equal(Model.Variance, ColumnCalls.Longs(variance.ToArray()));
            Assert.Equal(Model.VarianceValue, value.ToArray());
            Assert.Equal(Model.Status, status.ToArray());
            Assert.Equal(Model.Change, ColumnCalls.Longs(change.ToArray()));
            Assert.Equal(Model.ExcessValue, excess.ToArray());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(1_000)]
    [InlineData(Large)]
    public void A_result_may_take_the_place_of_a_column(int lines)
    {
        ColumnCase some = Lines.Part(0, lines);
        ColumnOutcome model = ColumnModel.Of(some);
        int[] book = ColumnCalls.As<int>(some.Book);
        int[] counted = ColumnCalls.As<int>(some.Counted);
        StockColumns<int, int> others = ColumnCalls.Columns<int, int>(some);
        StockSummary summary = StockBatch.Assess(
            new StockColumns<int, int>
            {
                Book = book,
                Counted = counted,
                InTransit = others.InTransit,
                BookHoldsInTransit = others.BookHoldsInTransit,
                LentOut = others.LentOut,
                Borrowed = others.Borrowed,
                NormalFrom = others.NormalFrom,
                NormalTo = others.NormalTo,
                Target = others.Target,
                LastPeriod = others.LastPeriod,
                UnitValue = others.UnitValue,
            },
            new StockResults<int> { Expected = book, Variance = counted }
        );
        Assert.Equal(model.Summary, summary);
        Assert.Equal(model.Expected, ColumnCalls.Longs(book));
        Assert.Equal(model.Variance, ColumnCalls.Longs(counted));
    }

    [Fact]
    public void A_value_may_take_the_place_of_a_unit_value_of_its_size()
    {
        ColumnCase lines = AnyColumns.Make(ColumnForm.LongLong, 500, 1L << 40, 1000, 0b1_0000_1000, 3, false);
        long[] values = [.. lines.UnitValue!];
        StockColumns<long, long> columns = ColumnCalls.Columns<long, long>(lines);
        _ = StockBatch.Assess(
            new StockColumns<long, long>
            {
                Book = columns.Book,
                Counted = columns.Counted,
                NormalFrom = columns.NormalFrom,
                NormalTo = columns.NormalTo,
                UnitValue = values,
            },
            new StockResults<long> { VarianceValue = values }
        );
        Assert.Equal(ColumnModel.Of(lines).VarianceValue, values);
    }

    [Fact]
    public unsafe void Columns_of_the_buffer_begin_at_a_multiple_of_64_bytes_and_do_not_meet()
    {
        var buffer = new StockColumnBuffer();
        var seen = new List<(nint From, nint To)>();
        for (int k = 0; k < 12; k++)
        {
            Span<int> column = buffer.Column<int>(1000 + k);
            Assert.Equal(1000 + k, column.Length);
            nint at = (nint)
                System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(column));
            Assert.Equal(0, at % 64);
            Assert.All(seen, other => Assert.True(at >= other.To || at + 4000 <= other.From));
            seen.Add((at, at + (column.Length * 4)));
        }

        Assert.Equal(12, buffer.Columns);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Column<long>(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Column<long>(int.MaxValue));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var buffer = new StockColumnBuffer();
        Span<int> variance = buffer.Column<int>(Large);
        int[] elsewhere = new int[Large];
        StockColumns<int, int> columns = ColumnCalls.Columns<int, int>(Lines);
        var outlets = new OutletSummary[10];
        int[] outletOfLine = [.. Enumerable.Range(0, Large).Select(i => i * 7919 % 10)];
        long Allocated(int rounds, Span<int> variance, StockColumns<int, int> columns)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int k = 0; k < rounds; k++)
            {
                _ = StockBatch.Summarize(columns);
                _ = StockBatch.Assess(columns, new StockResults<int> { Variance = variance });
                _ = StockBatch.Assess(columns, new StockResults<int> { Variance = elsewhere });
                StockBatch.AddByOutlet(columns, outletOfLine, outlets);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        _ = Allocated(3, variance, columns);
        Assert.Equal(0, Allocated(10, variance, columns));
    }
}
