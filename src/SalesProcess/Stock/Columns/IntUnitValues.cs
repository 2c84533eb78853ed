using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>Unit values that are stored as <see cref="int"/>.</summary>
internal readonly unsafe struct IntUnitValues<TLong> : IUnitValues<TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
{
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(int);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLong Load(byte* column, nint line) => TLong.LoadInts(unchecked((int*)column + line));
}
