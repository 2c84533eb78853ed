using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Assesses all lines, in one go or over several threads.</summary>
/// <param name="firstLine">The place of the first line in all columns, for the message of an exception.</param>
/// <param name="degree">How many threads.</param>
internal readonly unsafe struct WholeJob(long firstLine, int degree) : IFrameJob
{
    // what fits the caches is faster written through them
    private const long CachedBytes = 1 << 21;
    private const int Alignment = 64;

    public StockSummary Run<TQuantity, TValue>(scoped in ColumnFrame frame, int lines)
        where TQuantity : unmanaged
        where TValue : unmanaged
    {
        bool inPlace = ColumnChecks.Overlaps(
            frame,
            lines,
            Unsafe.SizeOf<TQuantity>(),
            Unsafe.SizeOf<TValue>()
        );
        bool isLarge = Bytes(frame, lines, Unsafe.SizeOf<TQuantity>(), Unsafe.SizeOf<TValue>()) > CachedBytes;
        WriteMode mode =
            inPlace ? WriteMode.InPlace
            : !isLarge || frame.Results.IsNowhere ? WriteMode.Cached
            : frame.Results.Addresses % Alignment == 0 && !frame.HasPacks ? WriteMode.Streamed
            : WriteMode.Carried;
        ColumnFrame ready = frame with { ReadsAhead = isLarge };
        return degree > 1
            ? ParallelColumns.Run<TQuantity, TValue>(ready, lines, firstLine, mode, degree)
            : ColumnDispatch.Run<TQuantity, TValue, AssessJob>(new AssessJob(ready, lines, firstLine, mode));
    }

    private static long Bytes(scoped in ColumnFrame frame, long lines, int quantitySize, int valueSize)
    {
        byte** columns = stackalloc byte*[ResultFrame.Columns];
        int* sizes = stackalloc int[ResultFrame.Columns];
        frame.Results.List(columns, sizes, quantitySize);
        long bytes = (10 * quantitySize) + valueSize;
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            bytes += columns[k] == null ? 0 : sizes[k];
        }

        return bytes * lines;
    }
}
