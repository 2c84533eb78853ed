namespace SalesProcess.Stock;

/// <summary>What the lines of one block add up to, where that fits longs.</summary>
internal readonly struct BlockTotals
{
    internal int NotCounted { get; init; }

    internal int Short { get; init; }

    internal int Normal { get; init; }

    internal int Over { get; init; }

    internal long Counted { get; init; }

    internal long LastPeriod { get; init; }

    internal long Replenish { get; init; }

    internal long Net { get; init; }

    internal long Gross { get; init; }

    internal long Book { get; init; }

    internal long Excess { get; init; }

    /// <summary>The sums of lanes, one register a figure.</summary>
    internal static BlockTotals Of<TLanes, TLong, T>(scoped in BlockSums<TLanes, TLong> sums, int lines)
        where T : unmanaged
        where TLanes : struct, ILanes<TLanes, T, TLong>
        where TLong : struct, ILanes<TLong, long, TLong>
    {
        int counted = -(int)TLanes.Sum(sums.CountedLines);
        int isShort = -(int)TLanes.Sum(sums.Short);
        int over = -(int)TLanes.Sum(sums.Over);
        return new BlockTotals
        {
            NotCounted = lines - counted,
            Short = isShort,
            Normal = counted - isShort - over,
            Over = over,
            Counted = TLanes.Sum(sums.Counted),
            LastPeriod = TLanes.Sum(sums.LastPeriod),
            Replenish = TLanes.Sum(sums.Replenish),
            Net = TLong.Sum(sums.Net),
            Gross = TLong.Sum(sums.Gross),
            Book = TLong.Sum(sums.Book),
            Excess = TLong.Sum(sums.Excess),
        };
    }

    /// <summary>The sums of lines that were added up in another way, if they fit longs.</summary>
    internal static bool TryOf(scoped in StockSummary summary, out BlockTotals totals)
    {
        totals = default;
        if (
            summary.VarianceValueGross > long.MaxValue
            || summary.BookValue > long.MaxValue
            || summary.ExcessValue > long.MaxValue
            || summary.Counted > long.MaxValue
            || summary.Replenish > long.MaxValue
        )
        {
            return false;
        }

        totals = new BlockTotals
        {
            NotCounted = (int)summary.NotCounted,
            Short = (int)summary.Short,
            Normal = (int)summary.Normal,
            Over = (int)summary.Over,
            Counted = (long)summary.Counted,
            Replenish = (long)summary.Replenish,
            Net = (long)summary.VarianceValue,
            Gross = (long)summary.VarianceValueGross,
            Book = (long)summary.BookValue,
            Excess = (long)summary.ExcessValue,
        };
        return true;
    }

    internal StockSummary ToSummary() =>
        new()
        {
            NotCounted = NotCounted,
            Short = Short,
            Normal = Normal,
            Over = Over,
            Counted = Counted,
            LastPeriod = LastPeriod,
            Replenish = Replenish,
            VarianceValue = Net,
            VarianceValueGross = Gross,
            BookValue = Book,
            ExcessValue = Excess,
        };
}
