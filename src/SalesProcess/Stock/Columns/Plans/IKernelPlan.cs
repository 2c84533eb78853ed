namespace SalesProcess.Stock;

/// <summary>How the kernel adds up and how it writes; known to the compiler, so that it costs nothing in the loop.</summary>
internal interface IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    /// <summary>Whether a figure is added up in two registers; see <see cref="WideSums{TLong}"/>.</summary>
    static abstract bool IsWide { get; }

    /// <summary>Whether results are written; else the lines are only added up.</summary>
    static abstract bool Writes { get; }

    /// <summary>Whether results are written past the caches; their columns are aligned then.</summary>
    static abstract bool Streams { get; }

    /// <summary>Whether the lines have a normal band, no target of their own and nothing borrowed, as most do.</summary>
    static abstract bool IsPlain { get; }

    /// <summary>Multiplies a quantity and a unit value; marks a product that does not fit.</summary>
    static abstract TLong Product(TLong quantity, TLong value, ref TLong unfit);

    /// <summary>Adds a value up.</summary>
    static abstract void Add(ref TLong sum, ref TLong upper, TLong value);

    /// <summary>Adds a value up without its sign; marks one that has no absolute value.</summary>
    static abstract void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, ref TLong unfit);
}
