using System.Runtime.InteropServices;

namespace SalesProcess.Grading;

/// <summary>Refuses results that would overwrite what is still to be read.</summary>
internal static class ColumnOverlaps
{
    internal static void Refuse(
        ReadOnlySpan<ReadOnlyMemory<int>> columns,
        ReadOnlySpan<int> points,
        ReadOnlySpan<byte> bands
    )
    {
        ReadOnlySpan<byte> pointBytes = MemoryMarshal.AsBytes(points);
        if (pointBytes.Overlaps(bands))
        {
            throw Fault("The points and the bands overlap.", nameof(bands));
        }

        foreach (ReadOnlyMemory<int> column in columns)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(column.Span);
            if (bytes.Overlaps(pointBytes))
            {
                throw Fault("The points overlap a column.", nameof(points));
            }

            if (bytes.Overlaps(bands))
            {
                throw Fault("The bands overlap a column.", nameof(bands));
            }
        }
    }

    // the parameter is that of the caller
    private static ArgumentException Fault(string text, string parameter) =>
        new($"{text} Give each result a column of its own.", parameter);
}
