namespace SalesProcess.Stock;

/// <summary>Assesses a block line by line as <see cref="LineRules"/> says; throws at the first faulty line.</summary>
internal static unsafe class LineByLine<T, TLong, TValues>
    where T : unmanaged
    where TLong : struct, ILanes<TLong, long, TLong>
    where TValues : struct, IUnitValues<TLong>
{
    internal static StockSummary Run(scoped in ColumnFrame frame, int lines, long firstLine)
    {
        LineSums sums = default;
        for (int i = 0; i < lines; i++)
        {
            LineInputs line = Read(frame, i);
            StockLineFault fault = LineRules.Assess(line, out LineResults results);
            if (fault != StockLineFault.None)
            {
                throw LineFaults.Exception(firstLine + i, fault, line);
            }

            Write(frame.Results, i, results);
            sums.Add(line, results);
        }

        return sums.ToSummary();
    }

    /// <summary>Adds one line to the row of its outlet.</summary>
    /// <returns>Whether every sum fits.</returns>
    /// <exception cref="StockLineException">The line is faulty.</exception>
    internal static bool TryAdd(scoped in ColumnFrame frame, int line, long firstLine, ref OutletRow outlet)
    {
        ColumnFrame one = frame.From(line, sizeof(T), TValues.Size) with { Results = default };
        return BlockTotals.TryOf(Run(one, 1, firstLine + line), out BlockTotals totals) && outlet.Add(totals);
    }

    private static LineInputs Read(scoped in ColumnFrame frame, int i) =>
        new()
        {
            Book = Quantity(frame.Book, i),
            Counted = Quantity(frame.Counted, i),
            InTransit = Quantity(frame.InTransit, i),
            BookHoldsInTransit = frame.BookHoldsInTransit,
            LentOut = Quantity(frame.LentOut, i),
            Borrowed = Quantity(frame.Borrowed, i),
            Band = frame.HasBand ? (Quantity(frame.NormalFrom, i), Quantity(frame.NormalTo, i)) : null,
            Target = frame.HasTarget ? Quantity(frame.Target, i) : null,
            PackSize = frame.HasPacks ? Quantity(frame.PackSize, i) : null,
            LastPeriod = Quantity(frame.LastPeriod, i),
            UnitValue =
                TValues.Size == sizeof(int) ? ((int*)frame.UnitValue)[i] : ((long*)frame.UnitValue)[i],
            Most = sizeof(T) == sizeof(int) ? int.MaxValue : long.MaxValue,
        };

    private static void Write(scoped in ResultFrame results, int i, scoped in LineResults line)
    {
        Put(results.Expected, i, line.Expected);
        Put(results.Variance, i, line.Variance);
        Put(results.Replenish, i, line.Replenish);
        Put(results.Excess, i, line.Excess);
        Put(results.Change, i, line.Change);
        if (results.VarianceValue != null)
        {
            ((long*)results.VarianceValue)[i] = line.VarianceValue;
        }

        if (results.ExcessValue != null)
        {
            ((long*)results.ExcessValue)[i] = line.ExcessValue;
        }

        if (results.Status != null)
        {
            results.Status[i] = (byte)line.Status;
        }
    }

    private static long Quantity(byte* column, int i) =>
        sizeof(T) == sizeof(int) ? ((int*)column)[i] : ((long*)column)[i];

    private static void Put(byte* column, int i, long quantity)
    {
        if (column == null)
        {
            return;
        }

        if (sizeof(T) == sizeof(int))
        {
            ((int*)column)[i] = (int)quantity;
        }
        else
        {
            ((long*)column)[i] = quantity;
        }
    }
}
