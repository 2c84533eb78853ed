namespace SalesProcess.Stock;

/// <summary>Adds lines up outlet by outlet.</summary>
internal static unsafe class OutletRunner<TLanes, TLong, T, TValues>
    where T : unmanaged
    where TLanes : struct, ILanes<TLanes, T, TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
    where TValues : struct, IUnitValues<TLong>
{
    /// <summary>Adds the lines between each two offsets to the outlet of their place.</summary>
    internal static void ByOffsets(
        scoped in ColumnFrame frame,
        int lines,
        int* offsets,
        OutletRow* outlets,
        int count
    )
    {
        BlockTier tier = BlockTier.Narrow;
        for (int outlet = 0; outlet < count; outlet++)
        {
            AddRun(frame, lines, offsets[outlet], offsets[outlet + 1], outlets + outlet, ref tier);
        }
    }

    /// <summary>Adds every line to its outlet: in runs where outlets have many lines in a row, else one by one.</summary>
    internal static void ByLine(
        scoped in ColumnFrame frame,
        int lines,
        int* outletOfLine,
        OutletRow* outlets,
        int count
    )
    {
        BlockTier tier = BlockTier.Narrow;
        int runStart = 0;
        for (int line = 0; line < lines; )
        {
            int end = Math.Min(line + OneByOne<TLanes, TLong, T, TValues>.MostLines, lines);
            if (OutletRuns.AreShort(outletOfLine + line, end - line))
            {
                AddRunOf(frame, lines, runStart, line, outletOfLine, outlets, count, ref tier);
                int outside = OutletRuns.FirstOutside(outletOfLine + line, end - line, count);
                int sound = outside < 0 ? end : line + outside;
                AddOneByOne(frame, lines, line, sound, outletOfLine, outlets, ref tier);
                if (sound < end)
                {
                    throw OutletFaults.NoSuchOutlet(sound, outletOfLine[sound], count);
                }

                line = end;
                runStart = end;
                continue;
            }

            while (line < end)
            {
                line += OutletRuns.Length(outletOfLine + line, end - line, outletOfLine[runStart]);
                if (line < end)
                {
                    AddRunOf(frame, lines, runStart, line, outletOfLine, outlets, count, ref tier);
                    runStart = line;
                }
            }
        }

        AddRunOf(frame, lines, runStart, lines, outletOfLine, outlets, count, ref tier);
    }

    private static void AddRunOf(
        scoped in ColumnFrame frame,
        int lines,
        int from,
        int to,
        int* outletOfLine,
        OutletRow* outlets,
        int count,
        ref BlockTier tier
    )
    {
        if (from < to)
        {
            int outlet = outletOfLine[from];
            if (unchecked((uint)outlet) >= (uint)count)
            {
                throw OutletFaults.NoSuchOutlet(from, outlet, count);
            }

            AddRun(frame, lines, from, to, outlets + outlet, ref tier);
        }
    }

    // a block is read a whole register at a time, and must not be read behind the last line
    private static int Readable(int lines, int from) => (lines - from) / TLanes.Count * TLanes.Count;

    private static void AddOneByOne(
        scoped in ColumnFrame frame,
        int lines,
        int from,
        int to,
        int* outletOfLine,
        OutletRow* outlets,
        ref BlockTier tier
    )
    {
        int readable = Math.Min(to - from, Readable(lines, from));
        OneByOne<TLanes, TLong, T, TValues>.Add(
            frame.From(from, sizeof(T), TValues.Size),
            readable,
            from,
            outletOfLine + from,
            outlets,
            ref tier
        );
        from += readable;
        if (from < to)
        {
            byte* room = stackalloc byte[TailRoom.InputBytes];
            ColumnFrame rest = frame.From(from, sizeof(T), TValues.Size);
            OneByOne<TLanes, TLong, T, TValues>.Add(
                TailRoom.Copy(rest, to - from, sizeof(T), TValues.Size, room),
                to - from,
                from,
                outletOfLine + from,
                outlets,
                ref tier
            );
        }
    }

    private static void AddRun(
        scoped in ColumnFrame frame,
        int lines,
        int from,
        int to,
        OutletRow* outlet,
        ref BlockTier tier
    )
    {
        while (from < to)
        {
            int readable = Readable(lines, from);
            int count = Math.Min(to - from, readable == 0 ? lines - from : readable);
            count = Math.Min(count, StockColumns.LinesOfBlock);
            ColumnFrame run = frame.From(from, sizeof(T), TValues.Size);
            OutletRow before = *outlet;
            if (!TryAddRun(run, lines - from, count, from, outlet, ref tier))
            {
                throw FirstFault(run, from, before);
            }

            from += count;
        }
    }

    // not where a line is faulty or a sum too large; what is in the row is of no use then
    private static bool TryAddRun(
        scoped in ColumnFrame run,
        int linesToRead,
        int count,
        int firstLine,
        OutletRow* outlet,
        ref BlockTier tier
    )
    {
        try
        {
            BlockTotals totals;
            return (
                    linesToRead < TLanes.Count
                        ? BlockTotals.TryOf(
                            ColumnRunner<TLanes, TLong, T, TValues>.Tail(run, count, firstLine, ref tier),
                            out totals
                        )
                        : BlockRunner<TLanes, TLong, T, TValues>.TryTotals(
                            run,
                            count,
                            firstLine,
                            ref tier,
                            out totals
                        )
                ) && outlet->Add(totals);
        }
        catch (StockLineException)
        {
            return false;
        }
    }

    // line by line, so that what goes wrong first is found: a line or a sum
    private static StockLineException FirstFault(scoped in ColumnFrame run, int firstLine, OutletRow row)
    {
        for (int line = 0; ; line++)
        {
            if (!LineByLine<T, TLong, TValues>.TryAdd(run, line, firstLine, ref row))
            {
                return OutletFaults.SumTooLarge(firstLine + line);
            }
        }
    }
}
