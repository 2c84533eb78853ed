using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Adds lines up whose outlets come in no order: the kernel writes what each line comes to, and then every line
/// goes to the row of its outlet.</summary>
internal static unsafe class OneByOne<TLanes, TLong, T, TValues>
    where T : unmanaged
    where TLanes : struct, ILanes<TLanes, T, TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
    where TValues : struct, IUnitValues<TLong>
{
    /// <summary>The most lines at a time; their results stay in the nearest cache.</summary>
    internal const int MostLines = 512;

    /// <summary>Adds lines to their outlets.</summary>
    /// <param name="frame">The columns of the lines; they can be read a whole register at a time.</param>
    /// <param name="lines">How many, at most <see cref="MostLines"/>.</param>
    /// <param name="firstLine">The place of the first one in all columns.</param>
    /// <param name="outletOfLine">The outlet of each.</param>
    /// <param name="outlets">The rows of the outlets.</param>
    /// <param name="tier">Where to begin.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add(
        scoped in ColumnFrame frame,
        int lines,
        int firstLine,
        int* outletOfLine,
        OutletRow* outlets,
        ref BlockTier tier
    )
    {
        T* replenish = stackalloc T[MostLines];
        long* varianceValue = stackalloc long[MostLines];
        long* excessValue = stackalloc long[MostLines];
        byte* status = stackalloc byte[MostLines];
        ColumnFrame written = frame with
        {
            Results = new ResultFrame
            {
                Replenish = (byte*)replenish,
                VarianceValue = (byte*)varianceValue,
                ExcessValue = (byte*)excessValue,
                Status = status,
            },
        };
        try
        {
            _ = BlockRunner<TLanes, TLong, T, TValues>.Run(written, lines, false, null, firstLine, ref tier);
        }
        catch (StockLineException fault)
        {
            CheckSums(frame, (int)(fault.Line - firstLine), firstLine, outletOfLine, outlets);
            throw;
        }

        var results = new LinesOfOutlets
        {
            Book = frame.Book,
            Counted = frame.Counted,
            UnitValue = frame.UnitValue,
            Replenish = (byte*)replenish,
            VarianceValue = varianceValue,
            ExcessValue = excessValue,
            Status = status,
            Outlet = outletOfLine,
        };
        int added = 0;
        if (TLanes.Count * sizeof(T) == sizeof(OutletRow) && OutletRows512<T, int>.IsSupported)
        {
            added = AddRows(results, lines, outlets, out bool fits);
            if (!fits)
            {
                // all of them back, so that the first one that is too much is found
                for (int i = 0; i < added; i++)
                {
                    _ = AddLine(results, i, outlets, -1);
                }

                added = 0;
            }
        }

        for (int i = added; i < lines; i++)
        {
            if (!AddLine(results, i, outlets, 1))
            {
                throw OutletFaults.SumTooLarge(firstLine + i);
            }
        }
    }

    // a sum may be too large before a line is faulty
    private static void CheckSums(
        scoped in ColumnFrame frame,
        int lines,
        int firstLine,
        int* outletOfLine,
        OutletRow* outlets
    )
    {
        for (int i = 0; i < lines; i++)
        {
            if (!LineByLine<T, TLong, TValues>.TryAdd(frame, i, firstLine, ref outlets[outletOfLine[i]]))
            {
                throw OutletFaults.SumTooLarge(firstLine + i);
            }
        }
    }

    private static int AddRows(
        scoped in LinesOfOutlets lines,
        int count,
        OutletRow* outlets,
        out bool fits
    ) =>
        TValues.Size == sizeof(int)
            ? OutletRows512<T, int>.Add(lines, count, outlets, out fits)
            : OutletRows512<T, long>.Add(lines, count, outlets, out fits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AddLine(scoped in LinesOfOutlets lines, int i, OutletRow* outlets, int sign)
    {
        int status = lines.Status[i];
        long held = status == 0 ? 0 : sign;
        long value = TValues.Size == sizeof(int) ? ((int*)lines.UnitValue)[i] : ((long*)lines.UnitValue)[i];
        return outlets[lines.Outlet[i]]
            .Add(
                status,
                sign,
                unchecked(Quantity(lines.Counted, i) * held),
                unchecked(Quantity(lines.Replenish, i) * sign),
                unchecked(lines.VarianceValue[i] * sign),
                unchecked(Math.Abs(lines.VarianceValue[i]) * sign),
                unchecked(Quantity(lines.Book, i) * value * held),
                unchecked(lines.ExcessValue[i] * sign)
            );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Quantity(byte* column, int i) =>
        sizeof(T) == sizeof(int) ? ((int*)column)[i] : ((long*)column)[i];
}
