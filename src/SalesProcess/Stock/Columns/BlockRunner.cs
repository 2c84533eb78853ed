using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Assesses one block in the fastest way that holds for its figures.</summary>
internal static unsafe class BlockRunner<TLanes, TLong, T, TValues>
    where T : unmanaged
    where TLanes : struct, ILanes<TLanes, T, TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
    where TValues : struct, IUnitValues<TLong>
{
    /// <summary>Assesses at most <see cref="StockColumns.LinesOfBlock"/> lines.</summary>
    /// <param name="frame">The columns of the lines.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="stream">Whether results go past the caches; then their columns are aligned.</param>
    /// <param name="row">Room for 64 bytes, aligned, where results are streamed.</param>
    /// <param name="firstLine">The place of the first line in all columns, for the message of an exception.</param>
    /// <param name="tier">Where to begin; comes back as where to begin with the next block.</param>
    /// <returns>What the lines add up to.</returns>
    [SkipLocalsInit]
    internal static StockSummary Run(
        scoped in ColumnFrame frame,
        int lines,
        bool stream,
        byte* row,
        long firstLine,
        ref BlockTier tier
    )
    {
        if (!frame.HasPacks)
        {
            return RunPieces(frame, lines, stream, row, firstLine, ref tier);
        }

        byte* room =
            stackalloc byte[frame.Results.Replenish == null ? (lines + TailRoom.Lines) * sizeof(T) : 1];
        return RunPacks(
            frame.Results.Replenish == null
                ? frame with
                {
                    Results = frame.Results with { Replenish = room },
                }
                : frame,
            lines,
            firstLine,
            ref tier
        );
    }

    private static StockSummary RunPieces(
        scoped in ColumnFrame frame,
        int lines,
        bool stream,
        byte* row,
        long firstLine,
        ref BlockTier tier
    )
    {
        if (tier == BlockTier.Narrow)
        {
            BlockSums<TLanes, TLong> sums = default;
            if (frame.Results.IsNowhere)
            {
                Kernel<SummaryPlan<TLong>>(frame, lines, row, ref sums);
            }
            else if (stream)
            {
                Kernel<StreamedPlan<TLong>>(frame, lines, row, ref sums);
            }
            else
            {
                Kernel<CachedPlan<TLong>>(frame, lines, row, ref sums);
            }

            BlockProof proof = BlockProof.Of<TLanes, TLong, T>(sums);
            if (HoldsNarrow(proof, lines))
            {
                return BlockTotals.Of<TLanes, TLong, T>(sums, lines).ToSummary();
            }

            tier = proof.HoldsWide(sizeof(T)) ? BlockTier.Wide : BlockTier.Rules;
        }

        if (tier == BlockTier.Wide)
        {
            BlockSums<TLanes, TLong> sums = default;
            Kernel<WidePlan<TLong>>(frame, lines, row, ref sums);
            BlockProof proof = BlockProof.Of<TLanes, TLong, T>(sums);
            if (proof.HoldsWide(sizeof(T)))
            {
                tier = HoldsNarrow(proof, lines) ? BlockTier.Narrow : BlockTier.Wide;
                return Wide(sums, lines);
            }
        }

        tier = BlockTier.Wide;
        return LineByLine<T, TLong, TValues>.Run(frame, lines, firstLine);
    }

    /// <summary>Assesses at most <see cref="StockColumns.LinesOfBlock"/> lines over a room, few at a time, so that reading
    /// and writing the memory take turns often. Where the proof fails, the lines are done again without the room.</summary>
    internal static StockSummary Carry(
        scoped in ColumnFrame frame,
        int lines,
        scoped in ResultRoom room,
        long firstLine,
        ref BlockTier tier
    )
    {
        if (tier == BlockTier.Narrow)
        {
            BlockSums<TLanes, TLong> sums = default;
            for (int line = 0; line < lines; line += ResultRoom.LinesOfBlock)
            {
                int count = Math.Min(lines - line, ResultRoom.LinesOfBlock);
                ColumnFrame few = frame.From(line, sizeof(T), TValues.Size) with { Results = room.Frame() };
                Kernel<CachedPlan<TLong>>(few, count, null, ref sums);
                room.Carry(count);
            }

            if (HoldsNarrow(BlockProof.Of<TLanes, TLong, T>(sums), lines))
            {
                return BlockTotals.Of<TLanes, TLong, T>(sums, lines).ToSummary();
            }

            tier = BlockTier.Wide;
        }

        room.Finish();
        StockSummary summary = RunPieces(frame, lines, stream: false, null, firstLine, ref tier);
        room.StartAt(frame.Results.From(lines, sizeof(T)), sizeof(T));
        return summary;
    }

    /// <summary>Adds at most <see cref="StockColumns.LinesOfBlock"/> lines up; writes nothing.</summary>
    /// <returns>Whether the sums fit longs; that of the last period is left out.</returns>
    internal static bool TryTotals(
        scoped in ColumnFrame frame,
        int lines,
        long firstLine,
        ref BlockTier tier,
        out BlockTotals totals
    )
    {
        if (tier == BlockTier.Narrow && !frame.HasPacks)
        {
            BlockSums<TLanes, TLong> sums = default;
            Kernel<SummaryPlan<TLong>>(frame, lines, null, ref sums);
            if (HoldsNarrow(BlockProof.Of<TLanes, TLong, T>(sums), lines))
            {
                totals = BlockTotals.Of<TLanes, TLong, T>(sums, lines);
                return true;
            }
        }

        return BlockTotals.TryOf(Run(frame, lines, false, null, firstLine, ref tier), out totals);
    }

    // the lanes cannot divide: what they found lacking is rounded up to packs line by line
    private static StockSummary RunPacks(
        scoped in ColumnFrame frame,
        int lines,
        long firstLine,
        ref BlockTier tier
    )
    {
        StockSummary summary = RunPieces(frame, lines, stream: false, null, firstLine, ref tier);
        return Packs<T>.RoundUp(frame, lines, out Int128 replenish)
            ? summary with
            {
                Replenish = replenish,
            }
            : LineByLine<T, TLong, TValues>.Run(frame, lines, firstLine);
    }

    private static bool HoldsNarrow(BlockProof proof, int lines) =>
        proof.HoldsNarrow(sizeof(T), TLanes.Count, TLong.Count, lines);

    private static void Kernel<TPlan>(
        scoped in ColumnFrame frame,
        int lines,
        byte* row,
        ref BlockSums<TLanes, TLong> sums
    )
        where TPlan : struct, IKernelPlan<TLong>
    {
        if (frame.IsPlain)
        {
            BlockKernel<TLanes, TLong, T, TValues, Plain<TPlan, TLong>>.Run(frame, lines, row, ref sums);
        }
        else
        {
            BlockKernel<TLanes, TLong, T, TValues, TPlan>.Run(frame, lines, row, ref sums);
        }
    }

    private static StockSummary Wide(scoped in BlockSums<TLanes, TLong> sums, int lines) =>
        BlockTotals.Of<TLanes, TLong, T>(sums, lines).ToSummary() with
        {
            Counted = TLong.Sum(sums.CountedLong),
            LastPeriod = TLong.Sum(sums.LastPeriodLong),
            Replenish = TLong.Sum(sums.ReplenishLong),
            VarianceValue = Joined(sums.NetUpper, sums.Net),
            VarianceValueGross = Joined(sums.GrossUpper, sums.Gross),
            BookValue = Joined(sums.BookUpper, sums.Book),
            ExcessValue = Joined(sums.ExcessUpper, sums.Excess),
        };

    private static Int128 Joined(TLong upper, TLong lower) =>
        ((Int128)TLong.Sum(upper) << 32) + TLong.Sum(lower);
}
