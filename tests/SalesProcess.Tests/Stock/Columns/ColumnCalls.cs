using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>Hands a case to the library in columns of its types.</summary>
internal static class ColumnCalls
{
    public static ColumnOutcome Assess(ColumnCase lines, int degree = 0) =>
        lines.Form switch
        {
            ColumnForm.IntInt => Outcome<int, int>(
                lines,
                (in columns, in results) =>
                    degree == 0
                        ? StockBatch.Assess(columns, results)
                        : StockBatch.Assess(columns, results, degree)
            ),
            ColumnForm.IntLong => Outcome<int, long>(
                lines,
                (in columns, in results) =>
                    degree == 0
                        ? StockBatch.Assess(columns, results)
                        : StockBatch.Assess(columns, results, degree)
            ),
            _ => Outcome<long, long>(
                lines,
                (in columns, in results) =>
                    degree == 0
                        ? StockBatch.Assess(columns, results)
                        : StockBatch.Assess(columns, results, degree)
            ),
        };

    public static StockSummary Summarize(ColumnCase lines) =>
        lines.Form switch
        {
            ColumnForm.IntInt => StockBatch.Summarize(Columns<int, int>(lines)),
            ColumnForm.IntLong => StockBatch.Summarize(Columns<int, long>(lines)),
            _ => StockBatch.Summarize(Columns<long, long>(lines)),
        };

    public static OutletSummary[] ByOutlet(ColumnCase lines, int[] outlets, int count)
    {
        var rows = new OutletSummary[count];
        switch (lines.Form)
        {
            case ColumnForm.IntInt:
                StockBatch.AddByOutlet(Columns<int, int>(lines), outlets, rows);
                break;
            case ColumnForm.IntLong:
                StockBatch.AddByOutlet(Columns<int, long>(lines), outlets, rows);
                break;
            default:
                StockBatch.AddByOutlet(Columns<long, long>(lines), outlets, rows);
                break;
        }

        return rows;
    }

    public static OutletSummary[] ByOffsets(ColumnCase lines, int[] offsets)
    {
        var rows = new OutletSummary[offsets.Length - 1];
        switch (lines.Form)
        {
            case ColumnForm.IntInt:
                StockBatch.AddByOffsets(Columns<int, int>(lines), offsets, rows);
                break;
            case ColumnForm.IntLong:
                StockBatch.AddByOffsets(Columns<int, long>(lines), offsets, rows);
                break;
            default:
                StockBatch.AddByOffsets(Columns<long, long>(lines), offsets, rows);
                break;
        }

        return rows;
    }

    public static StockSummary Tally(ColumnCase lines, StockTally tally) =>
        lines.Form switch
        {
            ColumnForm.IntInt => tally.Add(Columns<int, int>(lines)),
            ColumnForm.IntLong => tally.Add(Columns<int, long>(lines)),
            _ => tally.Add(Columns<long, long>(lines)),
        };

    public static StockColumns<TQuantity, TValue> Columns<TQuantity, TValue>(ColumnCase lines)
        where TQuantity : unmanaged
        where TValue : unmanaged =>
        new()
        {
            Book = As<TQuantity>(lines.Book),
            Counted = As<TQuantity>(lines.Counted),
            InTransit = As<TQuantity>(lines.InTransit),
            BookHoldsInTransit = lines.BookHoldsInTransit,
            LentOut = As<TQuantity>(lines.LentOut),
            Borrowed = As<TQuantity>(lines.Borrowed),
            NormalFrom = As<TQuantity>(lines.NormalFrom),
            NormalTo = As<TQuantity>(lines.NormalTo),
            Target = As<TQuantity>(lines.Target),
            PackSize = As<TQuantity>(lines.PackSize),
            LastPeriod = As<TQuantity>(lines.LastPeriod),
            UnitValue = As<TValue>(lines.UnitValue),
        };

    public static T[] As<T>(long[]? column) =>
        typeof(T) == typeof(int)
            ? (T[])(object)(column ?? []).Select(number => checked((int)number)).ToArray()
            : (T[])(object)(column ?? []);

    public static long[] Longs<T>(T[] column) =>
        column is int[] ints ? [.. ints.Select(number => (long)number)] : (long[])(object)column;

    private delegate StockSummary Call<TQuantity, TValue>(
        in StockColumns<TQuantity, TValue> columns,
        in StockResults<TQuantity> results
    )
        where TQuantity : unmanaged
        where TValue : unmanaged;

    private static ColumnOutcome Outcome<TQuantity, TValue>(ColumnCase lines, Call<TQuantity, TValue> call)
        where TQuantity : unmanaged
        where TValue : unmanaged
    {
        TQuantity[] Room() => new TQuantity[lines.Lines];
        (TQuantity[] expected, TQuantity[] variance, TQuantity[] replenish) = (Room(), Room(), Room());
        (TQuantity[] excess, TQuantity[] change) = (Room(), Room());
        (long[] varianceValue, long[] excessValue) = (new long[lines.Lines], new long[lines.Lines]);
        var status = new StockStatus[lines.Lines];
        StockColumns<TQuantity, TValue> columns = Columns<TQuantity, TValue>(lines);
        try
        {
            StockSummary summary = call(
                columns,
                new StockResults<TQuantity>
                {
                    Expected = expected,
                    Variance = variance,
                    VarianceValue = varianceValue,
                    Status = status,
                    Replenish = replenish,
                    Excess = excess,
                    ExcessValue = excessValue,
                    Change = change,
                }
            );
            return new ColumnOutcome(
                Longs(expected),
                Longs(variance),
                varianceValue,
                status,
                Longs(replenish),
                Longs(excess),
                excessValue,
                Longs(change),
                summary
            );
        }
        catch (StockLineException fault)
        {
            return ColumnOutcome.Of(fault.Line, fault.Fault);
        }
    }
}
