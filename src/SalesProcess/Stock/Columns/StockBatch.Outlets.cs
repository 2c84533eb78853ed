namespace SalesProcess.Stock;

public static partial class StockBatch
{
    /// <summary>Adds lines of int quantities and int unit values up outlet by outlet, where the lines of an outlet stand
    /// together.</summary>
    /// <param name="columns">The lines, as columns, ordered by outlet.</param>
    /// <param name="offsets">Where the lines of each outlet begin, and where those of the last one end: one more than
    /// there are outlets, from 0 to the number of lines, none below the one before. An outlet may have no line.</param>
    /// <param name="outlets">One summary an outlet; what the lines come to is added to it, so clear those that are
    /// new.</param>
    /// <exception cref="ArgumentException">A column is of another length, or the offsets are not as said. Nothing is
    /// added then.</exception>
    /// <exception cref="StockLineException">A line cannot be assessed, or a sum of its outlet does not fit. The summaries
    /// are of no use then.</exception>
    /// <example>
    /// <code>
    /// var outlets = new OutletSummary[2];
    /// StockBatch.AddByOffsets(columns, [0, 3, 5], outlets); // lines 0 to 2 are of outlet 0, lines 3 and 4 of outlet 1
    /// </code>
    /// </example>
    public static void AddByOffsets(
        in StockColumns<int, int> columns,
        ReadOnlySpan<int> offsets,
        Span<OutletSummary> outlets
    ) => ByOffsets(columns, offsets, outlets);

    /// <summary>Adds lines of int quantities and long unit values up outlet by outlet, where the lines of an outlet stand
    /// together.</summary>
    /// <inheritdoc cref="AddByOffsets(in StockColumns{int, int}, ReadOnlySpan{int}, Span{OutletSummary})"/>
    public static void AddByOffsets(
        in StockColumns<int, long> columns,
        ReadOnlySpan<int> offsets,
        Span<OutletSummary> outlets
    ) => ByOffsets(columns, offsets, outlets);

    /// <summary>Adds lines of long quantities and long unit values up outlet by outlet, where the lines of an outlet
    /// stand together.</summary>
    /// <inheritdoc cref="AddByOffsets(in StockColumns{int, int}, ReadOnlySpan{int}, Span{OutletSummary})"/>
    public static void AddByOffsets(
        in StockColumns<long, long> columns,
        ReadOnlySpan<int> offsets,
        Span<OutletSummary> outlets
    ) => ByOffsets(columns, offsets, outlets);

    /// <summary>Adds lines of int quantities and int unit values up outlet by outlet, in whatever order they come; fastest
    /// where the lines of an outlet stand in a row.</summary>
    /// <param name="columns">The lines, as columns.</param>
    /// <param name="outletOfLine">The outlet of every line, as its place in <paramref name="outlets"/>; as many as there
    /// are lines.</param>
    /// <param name="outlets">One summary an outlet; what the lines come to is added to it, so clear those that are
    /// new.</param>
    /// <exception cref="ArgumentException">A column is of another length, or there are not as many outlets of lines as
    /// lines. Nothing is added then.</exception>
    /// <exception cref="StockLineException">A line cannot be assessed, its outlet has no place, or a sum of its outlet does
    /// not fit. The summaries are of no use then.</exception>
    /// <example>
    /// <code>
    /// var outlets = new OutletSummary[2];
    /// StockBatch.AddByOutlet(columns, [1, 0, 1], outlets); // lines 0 and 2 are of outlet 1
    /// </code>
    /// </example>
    public static void AddByOutlet(
        in StockColumns<int, int> columns,
        ReadOnlySpan<int> outletOfLine,
        Span<OutletSummary> outlets
    ) => ByOutlet(columns, outletOfLine, outlets);

    /// <summary>Adds lines of int quantities and long unit values up outlet by outlet, in whatever order they
    /// come.</summary>
    /// <inheritdoc cref="AddByOutlet(in StockColumns{int, int}, ReadOnlySpan{int}, Span{OutletSummary})"/>
    public static void AddByOutlet(
        in StockColumns<int, long> columns,
        ReadOnlySpan<int> outletOfLine,
        Span<OutletSummary> outlets
    ) => ByOutlet(columns, outletOfLine, outlets);

    /// <summary>Adds lines of long quantities and long unit values up outlet by outlet, in whatever order they
    /// come.</summary>
    /// <inheritdoc cref="AddByOutlet(in StockColumns{int, int}, ReadOnlySpan{int}, Span{OutletSummary})"/>
    public static void AddByOutlet(
        in StockColumns<long, long> columns,
        ReadOnlySpan<int> outletOfLine,
        Span<OutletSummary> outlets
    ) => ByOutlet(columns, outletOfLine, outlets);

    private static unsafe void ByOffsets<TQuantity, TValue>(
        in StockColumns<TQuantity, TValue> columns,
        ReadOnlySpan<int> offsets,
        Span<OutletSummary> outlets
    )
        where TQuantity : unmanaged
        where TValue : unmanaged
    {
        CheckOffsets(offsets, outlets.Length, columns.Length);
        fixed (int* numbers = offsets)
        fixed (OutletSummary* rows = outlets)
        {
            _ = ColumnPins.Run(columns, default, new OutletsJob(numbers, rows, outlets.Length, true));
        }
    }

    private static unsafe void ByOutlet<TQuantity, TValue>(
        in StockColumns<TQuantity, TValue> columns,
        ReadOnlySpan<int> outletOfLine,
        Span<OutletSummary> outlets
    )
        where TQuantity : unmanaged
        where TValue : unmanaged
    {
        if (outletOfLine.Length != columns.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{columns.Length} lines have {outletOfLine.Length} outlets. Give one a line."
                ),
                nameof(outletOfLine)
            );
        }

        fixed (int* numbers = outletOfLine)
        fixed (OutletSummary* rows = outlets)
        {
            _ = ColumnPins.Run(columns, default, new OutletsJob(numbers, rows, outlets.Length, false));
        }
    }

    private static void CheckOffsets(ReadOnlySpan<int> offsets, int outlets, int lines)
    {
        if (offsets.Length != outlets + 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{outlets} outlets have {offsets.Length} offsets. Give one more than there are outlets."
                ),
                nameof(offsets)
            );
        }

        if (offsets[0] != 0 || offsets[^1] != lines)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"The offsets run from {offsets[0]} to {offsets[^1]}. Let them run from 0 to {lines}."
                ),
                nameof(offsets)
            );
        }

        for (int i = 1; i < offsets.Length; i++)
        {
            if (offsets[i] < offsets[i - 1])
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"Offset {i} is {offsets[i]}, and the one before is {offsets[i - 1]}. Give offsets that do not fall."
                    ),
                    nameof(offsets)
                );
            }
        }
    }
}
