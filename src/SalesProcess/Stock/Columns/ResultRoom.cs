using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Stock;

/// <summary>Room for the results of one block, from which they are carried on to the columns of the caller.</summary>
/// <remarks>Past the caches only whole lines of 64 bytes are worth writing: what a block leaves of one waits here for
/// the next block.</remarks>
internal readonly unsafe ref struct ResultRoom
{
    internal const int LinesOfBlock = 128;

    /// <summary>How many bytes of room it takes: a block of the widest type and a line that waits, a column.</summary>
    internal const int Bytes = ResultFrame.Columns * ColumnBytes;

    private const int LineBytes = 64;
    private const int ColumnBytes = (LinesOfBlock * sizeof(long)) + (2 * LineBytes);

    private readonly byte* room;
    private readonly byte** next;
    private readonly int* sizes;
    private readonly int* waiting;
    private readonly bool stream;

    /// <param name="room">So many bytes as <see cref="Bytes"/>, aligned to 64.</param>
    /// <param name="next">Room for a pointer a column.</param>
    /// <param name="numbers">Room for two numbers a column.</param>
    /// <param name="results">The columns of the caller.</param>
    /// <param name="quantitySize">The bytes of a quantity.</param>
    /// <param name="stream">Whether to write past the caches.</param>
    internal ResultRoom(
        byte* room,
        byte** next,
        int* numbers,
        in ResultFrame results,
        int quantitySize,
        bool stream
    )
    {
        this.room = room;
        this.next = next;
        sizes = numbers;
        waiting = numbers + ResultFrame.Columns;
        this.stream = stream;
        StartAt(results, quantitySize);
    }

    /// <summary>Goes on at other columns, after all that waited was written.</summary>
    internal void StartAt(in ResultFrame results, int quantitySize)
    {
        results.List(next, sizes, quantitySize);
        new Span<int>(waiting, ResultFrame.Columns).Clear();
    }

    /// <summary>Where the results of the next block go.</summary>
    internal ResultFrame Frame()
    {
        byte** columns = stackalloc byte*[ResultFrame.Columns];
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            columns[k] = next[k] == null ? null : room + (k * ColumnBytes) + waiting[k];
        }

        return ResultFrame.Of(columns);
    }

    /// <summary>Carries the results of a block on.</summary>
    internal void Carry(int lines)
    {
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            if (next[k] != null)
            {
                Carry(k, waiting[k] + (lines * sizes[k]));
            }
        }
    }

    /// <summary>Writes what still waits.</summary>
    internal void Finish()
    {
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            if (next[k] != null)
            {
                Unsafe.CopyBlockUnaligned(next[k], room + (k * ColumnBytes), (uint)waiting[k]);
            }
        }

        if (stream && Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    private void Carry(int column, int bytes)
    {
        byte* from = room + (column * ColumnBytes);
        byte* to = next[column];
        if (!stream)
        {
            Unsafe.CopyBlockUnaligned(to, from, (uint)bytes);
            next[column] = to + bytes;
            return;
        }

        // only before the first whole line of the column
        int head = Math.Min((int)(-(nint)to & (LineBytes - 1)), bytes);
        if (head > 0)
        {
            Unsafe.CopyBlockUnaligned(to, from, (uint)head);
        }

        int lines = (bytes - head) / LineBytes * LineBytes;
        Stream(from + head, to + head, lines);
        int rest = bytes - head - lines;
        if (rest > 0)
        {
            // a whole line, of which only the rest counts
            Vector512.Load(from + head + lines).Store(from);
        }

        waiting[column] = rest;
        next[column] = to + head + lines;
    }

    private static void Stream(byte* from, byte* to, int bytes)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < bytes; i += LineBytes)
            {
                Vector512.Load(from + i).StoreAlignedNonTemporal(to + i);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < bytes; i += LineBytes)
            {
                Vector256.Load(from + i).StoreAlignedNonTemporal(to + i);
                Vector256.Load(from + i + 32).StoreAlignedNonTemporal(to + i + 32);
            }
        }
        else
        {
            Unsafe.CopyBlockUnaligned(to, from, (uint)bytes);
        }
    }
}
