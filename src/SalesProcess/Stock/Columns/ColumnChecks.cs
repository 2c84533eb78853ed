namespace SalesProcess.Stock;

/// <summary>Holds columns and results to what is said of them.</summary>
internal static unsafe class ColumnChecks
{
    private const string ColumnsName = "columns";
    private const string ResultsName = "results";

    private static readonly string[] ResultNames =
    [
        "Expected",
        "Variance",
        "Replenish",
        "Excess",
        "Change",
        "VarianceValue",
        "ExcessValue",
        "Status",
    ];

    internal static void Lengths<TQuantity, TValue>(in StockColumns<TQuantity, TValue> columns)
        where TQuantity : unmanaged
        where TValue : unmanaged
    {
        int lines = columns.Length;
        Length("Counted", columns.Counted.Length, lines, isOptional: false);
        Length("InTransit", columns.InTransit.Length, lines);
        Length("LentOut", columns.LentOut.Length, lines);
        Length("Borrowed", columns.Borrowed.Length, lines);
        Length("NormalFrom", columns.NormalFrom.Length, lines);
        Length("NormalTo", columns.NormalTo.Length, lines, isOptional: columns.NormalFrom.IsEmpty);
        Length("NormalFrom", columns.NormalFrom.Length, lines, isOptional: columns.NormalTo.IsEmpty);
        Length("Target", columns.Target.Length, lines);
        Length("PackSize", columns.PackSize.Length, lines);
        Length("LastPeriod", columns.LastPeriod.Length, lines);
        Length("UnitValue", columns.UnitValue.Length, lines);
    }

    internal static void Rooms<TQuantity>(in StockResults<TQuantity> results, int lines)
        where TQuantity : unmanaged
    {
        Room("Expected", results.Expected.Length, lines);
        Room("Variance", results.Variance.Length, lines);
        Room("Replenish", results.Replenish.Length, lines);
        Room("Excess", results.Excess.Length, lines);
        Room("Change", results.Change.Length, lines);
        Room("VarianceValue", results.VarianceValue.Length, lines);
        Room("ExcessValue", results.ExcessValue.Length, lines);
        Room("Status", results.Status.Length, lines);
    }

    /// <summary>Refuses results that overlap one another, or a column that they do not take the place of.</summary>
    /// <returns>Whether a result takes the place of a column.</returns>
    internal static bool Overlaps(in ColumnFrame frame, nint lines, int quantitySize, int valueSize)
    {
        byte** results = stackalloc byte*[ResultFrame.Columns];
        int* sizes = stackalloc int[ResultFrame.Columns];
        frame.Results.List(results, sizes, quantitySize);
        const int Inputs = 11;
        byte** columns = stackalloc byte*[Inputs]
        {
            frame.Book,
            frame.Counted,
            frame.InTransit,
            frame.LentOut,
            frame.Borrowed,
            frame.NormalFrom,
            frame.NormalTo,
            frame.Target,
            frame.PackSize,
            frame.LastPeriod,
            frame.UnitValue,
        };
        bool inPlace = false;
        for (int k = 0; k < ResultFrame.Columns; k++)
        {
            if (results[k] == null)
            {
                continue;
            }

            byte* end = results[k] + (lines * sizes[k]);
            for (int other = 0; other < k; other++)
            {
                if (results[other] != null && Meet(results[k], end, results[other], lines * sizes[other]))
                {
                    throw Fault(
                        FormattableString.Invariant(
                            $"{ResultNames[k]} and {ResultNames[other]} overlap. Give each result a column of its own."
                        ),
                        ResultsName
                    );
                }
            }

            for (int c = 0; c < Inputs; c++)
            {
                int size = c == Inputs - 1 ? valueSize : quantitySize;
                if (columns[c] == frame.Zeros || !Meet(results[k], end, columns[c], lines * size))
                {
                    continue;
                }

                inPlace =
                    columns[c] == results[k] && size == sizes[k]
                        ? true
                        : throw Fault(
                            FormattableString.Invariant(
                                $"{ResultNames[k]} overlaps a column that it does not take the place of. Begin it where that begins, with numbers of the same size, or give it a column of its own."
                            ),
                            ResultsName
                        );
            }
        }

        return inPlace;
    }

    private static bool Meet(byte* from, byte* to, byte* column, nint bytes) =>
        column < to && from < column + bytes;

    private static void Length(string column, int length, int lines, bool isOptional = true)
    {
        if (length != lines && !(isOptional && length == 0))
        {
            throw Fault(
                FormattableString.Invariant(
                    $"{column} has {length} lines, and Book has {lines}. Give all columns one length."
                ),
                ColumnsName
            );
        }
    }

    private static void Room(string result, int length, int lines)
    {
        if (length != 0 && length < lines)
        {
            throw Fault(
                FormattableString.Invariant(
                    $"{result} has room for {length} lines of {lines}. Give it room for all, or leave it out."
                ),
                ResultsName
            );
        }
    }

    // the parameter is that of the caller
    private static ArgumentException Fault(string text, string parameter) => new(text, parameter);
}
