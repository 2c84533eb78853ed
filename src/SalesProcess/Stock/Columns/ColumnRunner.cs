using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Stock;

/// <summary>Assesses columns of any length, block by block.</summary>
internal static unsafe class ColumnRunner<TLanes, TLong, T, TValues>
    where T : unmanaged
    where TLanes : struct, ILanes<TLanes, T, TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
    where TValues : struct, IUnitValues<TLong>
{
    private const int Alignment = 64;

    /// <summary>Assesses lines.</summary>
    /// <param name="frame">Their columns.</param>
    /// <param name="lines">How many.</param>
    /// <param name="firstLine">The place of the first one in all columns, for the message of an exception.</param>
    /// <param name="mode">How the results are written.</param>
    /// <returns>What the lines add up to.</returns>
    internal static StockSummary Run(scoped in ColumnFrame frame, nint lines, long firstLine, WriteMode mode)
    {
        nint whole = lines - (lines % TailRoom.Lines);
        BlockTier tier = BlockTier.Narrow;
        StockSummary summary = mode switch
        {
            WriteMode.Cached or WriteMode.Streamed => Straight(
                frame,
                whole,
                firstLine,
                mode == WriteMode.Streamed,
                ref tier
            ),
            _ => OverRoom(frame, whole, firstLine, mode == WriteMode.Carried, ref tier),
        };
        return whole == lines
            ? summary
            : summary
                + Tail(
                    frame.From(whole, sizeof(T), TValues.Size),
                    (int)(lines - whole),
                    firstLine + whole,
                    ref tier
                );
    }

    /// <summary>Assesses fewer lines than are read at once, over copies of them.</summary>
    [SkipLocalsInit]
    internal static StockSummary Tail(
        scoped in ColumnFrame frame,
        int lines,
        long firstLine,
        ref BlockTier tier
    )
    {
        byte* inputs = stackalloc byte[TailRoom.InputBytes];
        byte* results = stackalloc byte[TailRoom.ResultBytes];
        ColumnFrame copies = TailRoom.Copy(frame, lines, sizeof(T), TValues.Size, inputs) with
        {
            Results = TailRoom.Results(frame.Results, sizeof(T), results),
        };
        StockSummary summary = BlockRunner<TLanes, TLong, T, TValues>.Run(
            copies,
            lines,
            stream: false,
            null,
            firstLine,
            ref tier
        );
        TailRoom.Copy(copies.Results, frame.Results, lines, sizeof(T));
        return summary;
    }

    [SkipLocalsInit]
    private static StockSummary Straight(
        scoped in ColumnFrame frame,
        nint lines,
        long firstLine,
        bool stream,
        ref BlockTier tier
    )
    {
        byte* room = stackalloc byte[2 * Alignment];
        byte* row = Aligned(room);
        StockSummary summary = default;
        for (nint line = 0; line < lines; line += StockColumns.LinesOfBlock)
        {
            summary += BlockRunner<TLanes, TLong, T, TValues>.Run(
                frame.From(line, sizeof(T), TValues.Size),
                (int)Math.Min(lines - line, StockColumns.LinesOfBlock),
                stream,
                row,
                firstLine + line,
                ref tier
            );
        }

        if (stream && Sse.IsSupported)
        {
            Sse.StoreFence();
        }

        return summary;
    }

    [SkipLocalsInit]
    private static StockSummary OverRoom(
        scoped in ColumnFrame frame,
        nint lines,
        long firstLine,
        bool stream,
        ref BlockTier tier
    )
    {
        byte* bytes = stackalloc byte[ResultRoom.Bytes + Alignment];
        byte** next = stackalloc byte*[ResultFrame.Columns];
        int* numbers = stackalloc int[2 * ResultFrame.Columns];
        var room = new ResultRoom(Aligned(bytes), next, numbers, frame.Results, sizeof(T), stream);
        StockSummary summary = default;
        bool carries = stream && !frame.HasPacks;
        int step = carries ? StockColumns.LinesOfBlock : ResultRoom.LinesOfBlock;
        for (nint line = 0; line < lines; line += step)
        {
            int count = (int)Math.Min(lines - line, step);
            ColumnFrame block = frame.From(line, sizeof(T), TValues.Size);
            summary += carries
                ? BlockRunner<TLanes, TLong, T, TValues>.Carry(block, count, room, firstLine + line, ref tier)
                : RunOver(block, count, room, firstLine + line, ref tier);
        }

        room.Finish();
        return summary;
    }

    private static StockSummary RunOver(
        scoped in ColumnFrame frame,
        int lines,
        scoped in ResultRoom room,
        long firstLine,
        ref BlockTier tier
    )
    {
        ColumnFrame over = frame with { Results = room.Frame() };
        StockSummary summary = BlockRunner<TLanes, TLong, T, TValues>.Run(
            over,
            lines,
            stream: false,
            null,
            firstLine,
            ref tier
        );
        room.Carry(lines);
        return summary;
    }

    private static byte* Aligned(byte* room) =>
        (byte*)(((nint)room + Alignment - 1) & ~(nint)(Alignment - 1));
}
