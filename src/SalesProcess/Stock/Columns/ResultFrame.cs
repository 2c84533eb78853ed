namespace SalesProcess.Stock;

/// <summary>Where the results of some lines go; a result that is not asked for goes to nowhere.</summary>
internal readonly unsafe struct ResultFrame
{
    internal const int Columns = 8;

    internal byte* Expected { get; init; }

    internal byte* Variance { get; init; }

    internal byte* Replenish { get; init; }

    internal byte* Excess { get; init; }

    internal byte* Change { get; init; }

    internal byte* VarianceValue { get; init; }

    internal byte* ExcessValue { get; init; }

    internal byte* Status { get; init; }

    /// <summary>Every bit that is set in any address: none if nothing is asked for.</summary>
    internal nuint Addresses =>
        (nuint)Expected
        | (nuint)Variance
        | (nuint)Replenish
        | (nuint)Excess
        | (nuint)Change
        | (nuint)VarianceValue
        | (nuint)ExcessValue
        | (nuint)Status;

    internal bool IsNowhere => Addresses == 0;

    /// <summary>The results from a later line on.</summary>
    internal ResultFrame From(nint line, int quantitySize)
    {
        nint quantities = line * quantitySize;
        return new ResultFrame
        {
            Expected = Moved(Expected, quantities),
            Variance = Moved(Variance, quantities),
            Replenish = Moved(Replenish, quantities),
            Excess = Moved(Excess, quantities),
            Change = Moved(Change, quantities),
            VarianceValue = Moved(VarianceValue, line * sizeof(long)),
            ExcessValue = Moved(ExcessValue, line * sizeof(long)),
            Status = Moved(Status, line),
        };
    }

    /// <summary>The columns one after the other, with the size of what they hold.</summary>
    internal void List(byte** columns, int* sizes, int quantitySize)
    {
        columns[0] = Expected;
        sizes[0] = quantitySize;
        columns[1] = Variance;
        sizes[1] = quantitySize;
        columns[2] = Replenish;
        sizes[2] = quantitySize;
        columns[3] = Excess;
        sizes[3] = quantitySize;
        columns[4] = Change;
        sizes[4] = quantitySize;
        columns[5] = VarianceValue;
        sizes[5] = sizeof(long);
        columns[6] = ExcessValue;
        sizes[6] = sizeof(long);
        columns[7] = Status;
        sizes[7] = 1;
    }

    internal static ResultFrame Of(byte** columns) =>
        new()
        {
            Expected = columns[0],
            Variance = columns[1],
            Replenish = columns[2],
            Excess = columns[3],
            Change = columns[4],
            VarianceValue = columns[5],
            ExcessValue = columns[6],
            Status = columns[7],
        };

    private static byte* Moved(byte* column, nint bytes) =>
        column == null ? column : unchecked(column + bytes);
}
