using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Two registers a figure; results through the caches.</summary>
internal readonly struct WidePlan<TLong> : IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static bool IsWide => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLong Product(TLong quantity, TLong value, ref TLong unfit) =>
        WideSums<TLong>.Product(quantity, value, ref unfit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref TLong sum, ref TLong upper, TLong value) =>
        WideSums<TLong>.Add(ref sum, ref upper, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, ref TLong unfit) =>
        WideSums<TLong>.AddAbsolute(ref sum, ref upper, value, ref unfit);
}
