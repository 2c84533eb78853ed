using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>One register a figure; no results.</summary>
internal readonly struct SummaryPlan<TLong> : IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static bool IsWide => false;

    public static bool Writes => false;

    public static bool Streams => false;

    public static bool IsPlain => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLong Product(TLong quantity, TLong value, ref TLong unfit) => TLong.Times(quantity, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref TLong sum, ref TLong upper, TLong value) => sum += value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, ref TLong unfit) =>
        sum += TLong.Abs(value);
}
