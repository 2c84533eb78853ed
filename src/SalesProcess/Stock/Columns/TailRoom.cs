using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Copies of the last lines, in columns long enough to be read a whole register at a time.</summary>
internal static unsafe class TailRoom
{
    /// <summary>The most lines that are copied.</summary>
    internal const int Lines = 64;

    /// <summary>How many bytes of room the columns take.</summary>
    internal const int InputBytes = Inputs * ColumnBytes;

    /// <summary>How many bytes of room the results take.</summary>
    internal const int ResultBytes = ResultFrame.Columns * ColumnBytes;

    private const int Inputs = 11;
    private const int ColumnBytes = Lines * sizeof(long);

    /// <summary>Copies the columns of some lines.</summary>
    /// <returns>The columns of the copies; their results go nowhere.</returns>
    internal static ColumnFrame Copy(
        scoped in ColumnFrame frame,
        int lines,
        int quantitySize,
        int valueSize,
        byte* room
    )
    {
        byte* zeros = frame.Zeros;
        byte* Copied(byte* column, int place, int size)
        {
            if (column == zeros)
            {
                return column;
            }

            byte* copy = room + (place * ColumnBytes);
            Unsafe.InitBlockUnaligned(copy, 0, ColumnBytes);
            Unsafe.CopyBlockUnaligned(copy, column, (uint)(lines * size));
            return copy;
        }

        return frame with
        {
            Book = Copied(frame.Book, 0, quantitySize),
            Counted = Copied(frame.Counted, 1, quantitySize),
            InTransit = Copied(frame.InTransit, 2, quantitySize),
            LentOut = Copied(frame.LentOut, 3, quantitySize),
            Borrowed = Copied(frame.Borrowed, 4, quantitySize),
            NormalFrom = Copied(frame.NormalFrom, 5, quantitySize),
            NormalTo = Copied(frame.NormalTo, 6, quantitySize),
            Target = Copied(frame.Target, 7, quantitySize),
            PackSize = Copied(frame.PackSize, 8, quantitySize),
            LastPeriod = Copied(frame.LastPeriod, 9, quantitySize),
            UnitValue = Copied(frame.UnitValue, 10, valueSize),
            Results = default,
        };
    }

    /// <summary>Gives every result that is asked for room of its own.</summary>
    internal static ResultFrame Results(scoped in ResultFrame results, int quantitySize, byte* room)
    {
        byte** columns = stackalloc byte*[ResultFrame.Columns];
        int* sizes = stackalloc int[ResultFrame.Columns];
        results.List(columns, sizes, quantitySize);
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            columns[k] = columns[k] == null ? null : room + (k * ColumnBytes);
        }

        return ResultFrame.Of(columns);
    }

    /// <summary>Copies results of some lines to where they were asked for.</summary>
    internal static void Copy(
        scoped in ResultFrame from,
        scoped in ResultFrame to,
        int lines,
        int quantitySize
    )
    {
        byte** copies = stackalloc byte*[ResultFrame.Columns];
        byte** columns = stackalloc byte*[ResultFrame.Columns];
        int* sizes = stackalloc int[ResultFrame.Columns];
        from.List(copies, sizes, quantitySize);
        to.List(columns, sizes, quantitySize);
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            if (columns[k] != null)
            {
                Unsafe.CopyBlockUnaligned(columns[k], copies[k], (uint)(lines * sizes[k]));
            }
        }
    }
}
