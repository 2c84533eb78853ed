using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>A plan for plain lines.</summary>
internal readonly struct Plain<TPlan, TLong> : IKernelPlan<TLong>
    where TPlan : struct, IKernelPlan<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static bool IsWide => TPlan.IsWide;

    public static bool Writes => TPlan.Writes;

    public static bool Streams => TPlan.Streams;

    public static bool IsPlain => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLong Product(TLong quantity, TLong value, ref TLong unfit) =>
        TPlan.Product(quantity, value, ref unfit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref TLong sum, ref TLong upper, TLong value) =>
        TPlan.Add(ref sum, ref upper, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, ref TLong unfit) =>
        TPlan.AddAbsolute(ref sum, ref upper, value, ref unfit);
}
