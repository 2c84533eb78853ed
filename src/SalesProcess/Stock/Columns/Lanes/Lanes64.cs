using System.Numerics;
using System.Runtime.CompilerServices;

namespace SalesProcess.Stock;

/// <summary>A single lane, for machines without vector registers: the same kernel, one line at a time and without
/// branches.</summary>
internal readonly unsafe struct Lanes64<T>(T lane) : ILanes<Lanes64<T>, T, Lanes64<long>>
    where T : unmanaged, IBinaryInteger<T>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly T lane = lane;

    public static int Count
    {
        [MethodImpl(Inline)]
        get => 1;
    }

    public static bool IsSupported
    {
        [MethodImpl(Inline)]
        get => true;
    }

    public static int Halves
    {
        [MethodImpl(Inline)]
        get => 1;
    }

    public static Lanes64<T> Ordinals
    {
        [MethodImpl(Inline)]
        get => default;
    }

    [MethodImpl(Inline)]
    public static Lanes64<T> operator +(Lanes64<T> a, Lanes64<T> b) => new(unchecked(a.lane + b.lane));

    [MethodImpl(Inline)]
    public static Lanes64<T> operator -(Lanes64<T> a, Lanes64<T> b) => new(unchecked(a.lane - b.lane));

    [MethodImpl(Inline)]
    public static Lanes64<T> operator &(Lanes64<T> a, Lanes64<T> b) => new(a.lane & b.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> operator |(Lanes64<T> a, Lanes64<T> b) => new(a.lane | b.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> operator ^(Lanes64<T> a, Lanes64<T> b) => new(a.lane ^ b.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> operator ~(Lanes64<T> a) => new(~a.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> Load(T* from) => new(*from);

    [MethodImpl(Inline)]
    public static Lanes64<T> LoadInts(int* from) => new(Of(*from).lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> Of(int value) =>
        typeof(T) == typeof(int) ? new(Unsafe.BitCast<int, T>(value)) : new(Unsafe.BitCast<long, T>(value));

    [MethodImpl(Inline)]
    public static Lanes64<T> Union(Lanes64<T> a, Lanes64<T> b, Lanes64<T> c) => new(a.lane | b.lane | c.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> Union(Lanes64<T> a, Lanes64<T> b, Lanes64<T> c, Lanes64<T> d) =>
        new(a.lane | b.lane | c.lane | d.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> Difference(Lanes64<T> a, Lanes64<T> b, Lanes64<T> where) =>
        new(unchecked(a.lane - b.lane) & where.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> Less(Lanes64<T> a, Lanes64<T> b, Lanes64<T> where) =>
        new((unchecked(a.lane - b.lane) >> ((sizeof(T) * 8) - 1)) & where.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> NotNegative(Lanes64<T> a, Lanes64<T> where) =>
        new(~(a.lane >> ((sizeof(T) * 8) - 1)) & where.lane);

    [MethodImpl(Inline)]
    public static Lanes64<T> Positive(Lanes64<T> a) => new(a.lane & ~(a.lane >> ((sizeof(T) * 8) - 1)));

    [MethodImpl(Inline)]
    public static Lanes64<T> Min(Lanes64<T> a, Lanes64<T> b)
    {
        Lanes64<T> less = Sign(a - b);
        return (a & less) | (b & ~less);
    }

    [MethodImpl(Inline)]
    public static Lanes64<T> Abs(Lanes64<T> a)
    {
        Lanes64<T> sign = Sign(a);
        return (a ^ sign) - sign;
    }

    [MethodImpl(Inline)]
    public static Lanes64<T> Sign(Lanes64<T> a) => new(a.lane >> ((sizeof(T) * 8) - 1));

    [MethodImpl(Inline)]
    public static Lanes64<T> Up(Lanes64<T> a, int bits) => new(a.lane << bits);

    [MethodImpl(Inline)]
    public static Lanes64<T> Down(Lanes64<T> a, int bits) => new(a.lane >> bits);

    [MethodImpl(Inline)]
    public static Lanes64<long> Lower(Lanes64<T> a) => new(Long(a.lane));

    [MethodImpl(Inline)]
    public static Lanes64<long> Upper(Lanes64<T> a) => default;

    [MethodImpl(Inline)]
    public static Lanes64<T> Times(Lanes64<T> a, Lanes64<T> b) => new(unchecked(a.lane * b.lane));

    public static long Bits(Lanes64<T> a) => Long(a.lane);

    public static long Sum(Lanes64<T> a) => Long(a.lane);

    [MethodImpl(Inline)]
    public static void Store(Lanes64<T> a, T* to, bool stream) => *to = a.lane;

    [MethodImpl(Inline)]
    public static void StoreBytes(Lanes64<T> a, byte* to) => *to = unchecked((byte)Long(a.lane));

    [MethodImpl(Inline)]
    private static long Long(T lane) =>
        typeof(T) == typeof(int) ? Unsafe.BitCast<T, int>(lane) : Unsafe.BitCast<T, long>(lane);
}
