namespace SalesProcess.Stock;

/// <summary>Where the columns of some lines begin: what comes in, and where the results go.</summary>
/// <remarks>A column that is not given reads as zeros: it points to <see cref="Zeros"/>, as many as a block has lines,
/// and does not move along. A result that is not asked for points to nowhere.</remarks>
internal readonly unsafe struct ColumnFrame
{
    internal byte* Zeros { get; init; }

    internal byte* Book { get; init; }

    internal byte* Counted { get; init; }

    internal byte* InTransit { get; init; }

    internal byte* LentOut { get; init; }

    internal byte* Borrowed { get; init; }

    internal byte* NormalFrom { get; init; }

    internal byte* NormalTo { get; init; }

    internal byte* Target { get; init; }

    internal byte* PackSize { get; init; }

    internal byte* LastPeriod { get; init; }

    internal byte* UnitValue { get; init; }

    internal bool BookHoldsInTransit { get; init; }

    /// <summary>Whether to ask the memory for what comes next while a block is worked on.</summary>
    internal bool ReadsAhead { get; init; }

    internal ResultFrame Results { get; init; }

    internal bool HasBand => NormalFrom != Zeros;

    internal bool HasTarget => Target != Zeros;

    internal bool IsPlain => HasBand && !HasTarget && Borrowed == Zeros;

    internal bool HasPacks => PackSize != Zeros;

    /// <summary>The same columns from a later line on.</summary>
    internal ColumnFrame From(nint line, int quantitySize, int valueSize)
    {
        nint quantities = line * quantitySize;
        return this with
        {
            Book = Moved(Book, quantities),
            Counted = Moved(Counted, quantities),
            InTransit = Moved(InTransit, quantities),
            LentOut = Moved(LentOut, quantities),
            Borrowed = Moved(Borrowed, quantities),
            NormalFrom = Moved(NormalFrom, quantities),
            NormalTo = Moved(NormalTo, quantities),
            Target = Moved(Target, quantities),
            PackSize = Moved(PackSize, quantities),
            LastPeriod = Moved(LastPeriod, quantities),
            UnitValue = Moved(UnitValue, line * valueSize),
            Results = Results.From(line, quantitySize),
        };
    }

    private byte* Moved(byte* column, nint bytes) => column == Zeros ? column : unchecked(column + bytes);
}
