using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Unit values that are stored as <see cref="long"/>.</summary>
internal readonly unsafe struct LongUnitValues<TLong> : IUnitValues<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(long);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLong Load(byte* column, nint line) => TLong.Load(unchecked((long*)column + line));
}
