using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Stock;

/// <summary>Lanes in a register of 256 bits.</summary>
internal readonly unsafe struct Lanes256<T>(Vector256<T> lanes) : ILanes<Lanes256<T>, T, Lanes256<long>>
    where T : unmanaged
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Vector256<T> lanes = lanes;

    public static int Count
    {
        [MethodImpl(Inline)]
        get => Vector256<T>.Count;
    }

    public static bool IsSupported
    {
        [MethodImpl(Inline)]
        get => Vector256.IsHardwareAccelerated && Avx2.IsSupported;
    }

    public static int Halves
    {
        [MethodImpl(Inline)]
        get => typeof(T) == typeof(int) ? 2 : 1;
    }

    public static Lanes256<T> Ordinals
    {
        [MethodImpl(Inline)]
        get =>
            typeof(T) == typeof(int)
                ? new(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7).As<int, T>())
                : new(Vector256.Create(0L, 1, 2, 3).As<long, T>());
    }

    [MethodImpl(Inline)]
    public static Lanes256<T> operator +(Lanes256<T> a, Lanes256<T> b) => new(a.lanes + b.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> operator -(Lanes256<T> a, Lanes256<T> b) => new(a.lanes - b.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> operator &(Lanes256<T> a, Lanes256<T> b) => new(a.lanes & b.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> operator |(Lanes256<T> a, Lanes256<T> b) => new(a.lanes | b.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> operator ^(Lanes256<T> a, Lanes256<T> b) => new(a.lanes ^ b.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> operator ~(Lanes256<T> a) => new(~a.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> Load(T* from) => new(Vector256.Load(from));

    [MethodImpl(Inline)]
    public static Lanes256<T> LoadInts(int* from) =>
        new(Avx2.ConvertToVector256Int64(Vector128.Load(from)).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes256<T> Of(int value) =>
        typeof(T) == typeof(int)
            ? new(Vector256.Create(value).As<int, T>())
            : new(Vector256.Create((long)value).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes256<T> Union(Lanes256<T> a, Lanes256<T> b, Lanes256<T> c) =>
        new(a.lanes | b.lanes | c.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> Union(Lanes256<T> a, Lanes256<T> b, Lanes256<T> c, Lanes256<T> d) =>
        new(a.lanes | b.lanes | c.lanes | d.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> Difference(Lanes256<T> a, Lanes256<T> b, Lanes256<T> where) =>
        new((a.lanes - b.lanes) & where.lanes);

    [MethodImpl(Inline)]
    public static Lanes256<T> Less(Lanes256<T> a, Lanes256<T> b, Lanes256<T> where) =>
        new(
            where.lanes
                & (
                    typeof(T) == typeof(int)
                        ? Vector256.ShiftRightArithmetic((a.lanes - b.lanes).AsInt32(), 31).As<int, T>()
                        : Vector256
                            .LessThan((a.lanes - b.lanes).AsInt64(), Vector256<long>.Zero)
                            .As<long, T>()
                )
        );

    [MethodImpl(Inline)]
    public static Lanes256<T> NotNegative(Lanes256<T> a, Lanes256<T> where) =>
        new(
            Vector256.AndNot(
                where.lanes,
                typeof(T) == typeof(int)
                    ? Vector256.ShiftRightArithmetic((a.lanes).AsInt32(), 31).As<int, T>()
                    : Vector256.LessThan((a.lanes).AsInt64(), Vector256<long>.Zero).As<long, T>()
            )
        );

    [MethodImpl(Inline)]
    public static Lanes256<T> Positive(Lanes256<T> a) => new(Vector256.Max(a.lanes, Vector256<T>.Zero));

    [MethodImpl(Inline)]
    public static Lanes256<T> Min(Lanes256<T> a, Lanes256<T> b) => new(Vector256.Min(a.lanes, b.lanes));

    [MethodImpl(Inline)]
    public static Lanes256<T> Abs(Lanes256<T> a)
    {
        Vector256<T> sign =
            typeof(T) == typeof(int)
                ? Vector256.ShiftRightArithmetic((a.lanes).AsInt32(), 31).As<int, T>()
                : Vector256.LessThan((a.lanes).AsInt64(), Vector256<long>.Zero).As<long, T>();
        return new((a.lanes ^ sign) - sign);
    }

    [MethodImpl(Inline)]
    public static Lanes256<T> Sign(Lanes256<T> a) =>
        typeof(T) == typeof(int)
            ? new(Vector256.ShiftRightArithmetic(a.lanes.AsInt32(), 31).As<int, T>())
            : new(Vector256.LessThan(a.lanes.AsInt64(), Vector256<long>.Zero).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes256<T> Up(Lanes256<T> a, int bits) =>
        new(Vector256.ShiftLeft(a.lanes.AsInt64(), bits).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes256<T> Down(Lanes256<T> a, int bits)
    {
        // registers of this width cannot shift long lanes by their sign
        Vector256<long> sign = Vector256.Create(long.MinValue >>> bits);
        Vector256<long> moved = Vector256.ShiftRightLogical(a.lanes.AsInt64(), bits);
        return new(((moved ^ sign) - sign).As<long, T>());
    }

    [MethodImpl(Inline)]
    public static Lanes256<long> Lower(Lanes256<T> a) =>
        typeof(T) == typeof(int) ? new(Vector256.WidenLower(a.lanes.AsInt32())) : new(a.lanes.AsInt64());

    [MethodImpl(Inline)]
    public static Lanes256<long> Upper(Lanes256<T> a) => new(Vector256.WidenUpper(a.lanes.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes256<T> Times(Lanes256<T> a, Lanes256<T> b) =>
        new(Avx2.Multiply(a.lanes.AsInt32(), b.lanes.AsInt32()).As<long, T>());

    public static long Bits(Lanes256<T> a) => Lanes128<T>.Bits(new(a.lanes.GetLower() | a.lanes.GetUpper()));

    public static long Sum(Lanes256<T> a) =>
        typeof(T) == typeof(int)
            ? Vector256.Sum(Vector256.WidenLower(a.lanes.AsInt32()))
                + Vector256.Sum(Vector256.WidenUpper(a.lanes.AsInt32()))
            : Vector256.Sum(a.lanes.AsInt64());

    [MethodImpl(Inline)]
    public static void Store(Lanes256<T> a, T* to, bool stream)
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
    public static void StoreBytes(Lanes256<T> a, byte* to)
    {
        if (typeof(T) == typeof(int))
        {
            Vector256<int> ints = a.lanes.AsInt32();
            Vector128<short> shorts = Vector128.Narrow(ints.GetLower(), ints.GetUpper());
            *(long*)to = Vector128.Narrow(shorts, shorts).AsInt64().ToScalar();
        }
        else
        {
            Vector256<long> longs = a.lanes.AsInt64();
            Lanes128<int>.StoreBytes(new(Vector128.Narrow(longs.GetLower(), longs.GetUpper())), to);
        }
    }
}
