using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>How the kernel adds up and how it writes; known to the compiler, so that it costs nothing in the loop. A plan
/// says what it does otherwise than this: one register a figure, right while the figures of a block are small, and
/// results through the caches.</summary>
internal interface IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    /// <summary>Whether a figure is added up in two registers; see <see cref="WideSums{TLong}"/>.</summary>
    static virtual bool IsWide => false;

    /// <summary>Whether results are written; else the lines are only added up.</summary>
    static virtual bool Writes => true;

    /// <summary>Whether results are written past the caches; their columns are aligned then.</summary>
    static virtual bool Streams => false;

    /// <summary>Whether the lines have a normal band, no target of their own and nothing borrowed, as most do.</summary>
    static virtual bool IsPlain => false;

    /// <summary>Multiplies a quantity and a unit value; marks a product that does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual TLong Product(TLong quantity, TLong value, ref TLong unfit) =>
        TLong.Times(quantity, value);

    /// <summary>Adds a value up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void Add(ref TLong sum, ref TLong upper, TLong value) => sum += value;

    /// <summary>Adds a value up without its sign; marks one that has no absolute value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, ref TLong unfit) =>
        sum += TLong.Abs(value);
}
