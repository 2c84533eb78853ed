using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Stock;

/// <summary>Lanes in a register of 512 bits.</summary>
internal readonly unsafe struct Lanes512<T>(Vector512<T> lanes) : ILanes<Lanes512<T>, T, Lanes512<long>>
    where T : unmanaged
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Vector512<T> lanes = lanes;

    public static int Count
    {
        [MethodImpl(Inline)]
        get => Vector512<T>.Count;
    }

    public static bool IsSupported
    {
        [MethodImpl(Inline)]
        get => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;
    }

    public static int Halves
    {
        [MethodImpl(Inline)]
        get => typeof(T) == typeof(int) ? 2 : 1;
    }

    public static Lanes512<T> Ordinals
    {
        [MethodImpl(Inline)]
        get =>
            typeof(T) == typeof(int)
                ? new(Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15).As<int, T>())
                : new(Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7).As<long, T>());
    }

    [MethodImpl(Inline)]
    public static Lanes512<T> operator +(Lanes512<T> a, Lanes512<T> b) => new(a.lanes + b.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> operator -(Lanes512<T> a, Lanes512<T> b) => new(a.lanes - b.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> operator &(Lanes512<T> a, Lanes512<T> b) => new(a.lanes & b.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> operator |(Lanes512<T> a, Lanes512<T> b) => new(a.lanes | b.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> operator ^(Lanes512<T> a, Lanes512<T> b) => new(a.lanes ^ b.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> operator ~(Lanes512<T> a) => new(~a.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> Load(T* from) => new(Vector512.Load(from));

    [MethodImpl(Inline)]
    public static Lanes512<T> LoadInts(int* from) =>
        new(Avx512F.ConvertToVector512Int64(Vector256.Load(from)).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes512<T> Of(int value) =>
        typeof(T) == typeof(int)
            ? new(Vector512.Create(value).As<int, T>())
            : new(Vector512.Create((long)value).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes512<T> Union(Lanes512<T> a, Lanes512<T> b, Lanes512<T> c) =>
        new(a.lanes | b.lanes | c.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> Union(Lanes512<T> a, Lanes512<T> b, Lanes512<T> c, Lanes512<T> d) =>
        new(a.lanes | b.lanes | c.lanes | d.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> Difference(Lanes512<T> a, Lanes512<T> b, Lanes512<T> where) =>
        new((a.lanes - b.lanes) & where.lanes);

    [MethodImpl(Inline)]
    public static Lanes512<T> Less(Lanes512<T> a, Lanes512<T> b, Lanes512<T> where) =>
        new(
            where.lanes
                & (
                    typeof(T) == typeof(int)
                        ? Vector512.ShiftRightArithmetic((a.lanes - b.lanes).AsInt32(), 31).As<int, T>()
                        : Vector512.ShiftRightArithmetic((a.lanes - b.lanes).AsInt64(), 63).As<long, T>()
                )
        );

    [MethodImpl(Inline)]
    public static Lanes512<T> NotNegative(Lanes512<T> a, Lanes512<T> where) =>
        new(
            Vector512.AndNot(
                where.lanes,
                typeof(T) == typeof(int)
                    ? Vector512.ShiftRightArithmetic((a.lanes).AsInt32(), 31).As<int, T>()
                    : Vector512.ShiftRightArithmetic((a.lanes).AsInt64(), 63).As<long, T>()
            )
        );

    [MethodImpl(Inline)]
    public static Lanes512<T> Positive(Lanes512<T> a) => new(Vector512.Max(a.lanes, Vector512<T>.Zero));

    [MethodImpl(Inline)]
    public static Lanes512<T> Min(Lanes512<T> a, Lanes512<T> b) => new(Vector512.Min(a.lanes, b.lanes));

    [MethodImpl(Inline)]
    public static Lanes512<T> Abs(Lanes512<T> a)
    {
        return new(Vector512.Abs(a.lanes));
    }

    [MethodImpl(Inline)]
    public static Lanes512<T> Sign(Lanes512<T> a) =>
        typeof(T) == typeof(int)
            ? new(Vector512.ShiftRightArithmetic(a.lanes.AsInt32(), 31).As<int, T>())
            : new(Vector512.ShiftRightArithmetic(a.lanes.AsInt64(), 63).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes512<T> Up(Lanes512<T> a, int bits) =>
        new(Vector512.ShiftLeft(a.lanes.AsInt64(), bits).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes512<T> Down(Lanes512<T> a, int bits)
    {
        return new(Vector512.ShiftRightArithmetic(a.lanes.AsInt64(), bits).As<long, T>());
    }

    [MethodImpl(Inline)]
    public static Lanes512<long> Lower(Lanes512<T> a) =>
        typeof(T) == typeof(int) ? new(Vector512.WidenLower(a.lanes.AsInt32())) : new(a.lanes.AsInt64());

    [MethodImpl(Inline)]
    public static Lanes512<long> Upper(Lanes512<T> a) => new(Vector512.WidenUpper(a.lanes.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes512<T> Times(Lanes512<T> a, Lanes512<T> b) =>
        new(Avx512F.Multiply(a.lanes.AsInt32(), b.lanes.AsInt32()).As<long, T>());

    public static long Bits(Lanes512<T> a) => Lanes256<T>.Bits(new(a.lanes.GetLower() | a.lanes.GetUpper()));

    public static long Sum(Lanes512<T> a) =>
        typeof(T) == typeof(int)
            ? Vector512.Sum(Vector512.WidenLower(a.lanes.AsInt32()))
                + Vector512.Sum(Vector512.WidenUpper(a.lanes.AsInt32()))
            : Vector512.Sum(a.lanes.AsInt64());

    [MethodImpl(Inline)]
    public static void Store(Lanes512<T> a, T* to, bool stream)
    {
        if (stream)
        {
            a.lanes.StoreAlignedNonTemporal(to);
        }
        else
        {
            a.lanes.Store(to);
        }
    }

    [MethodImpl(Inline)]
    public static void StoreBytes(Lanes512<T> a, byte* to)
    {
        if (typeof(T) == typeof(int))
        {
            Avx512F.ConvertToVector128Byte(a.lanes.AsInt32()).Store(to);
        }
        else
        {
            *(long*)to = Avx512F.ConvertToVector128Byte(a.lanes.AsInt64()).AsInt64().ToScalar();
        }
    }
}
