using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Two registers a figure, for its lower and its upper 32 bits, and products of 94 bits: whatever the figures,
/// nothing is lost.</summary>
internal static class WideSums<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    /// <summary>The product of a quantity of 31 bits and a value of 62, in two steps of 31.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLong Product(TLong quantity, TLong value, ref TLong unfit)
    {
        TLong low = TLong.Of(int.MaxValue);
        TLong lower = TLong.Times(quantity, value & low);
        TLong upper = TLong.Times(quantity, TLong.Down(value, 31)) + TLong.Down(lower, 31);
        TLong product = TLong.Up(upper, 31) | (lower & low);
        TLong lost = TLong.Down(product, 31) ^ upper;
        unfit = TLong.Union(unfit, lost, default(TLong) - lost);
        return product;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Add(ref TLong sum, ref TLong upper, TLong value)
    {
        sum += value & ~TLong.Up(TLong.Of(-1), 32);
        upper += TLong.Down(value, 32);
    }

    /// <summary>Adds a value without its sign. The smallest of all longs has no absolute value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, ref TLong unfit)
    {
        TLong absolute = TLong.Abs(value);
        Add(ref sum, ref upper, absolute);
        unfit |= absolute;
    }
}
