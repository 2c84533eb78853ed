using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Stock;

/// <summary>Lanes in a register of 128 bits.</summary>
internal readonly unsafe struct Lanes128<T>(Vector128<T> lanes) : ILanes<Lanes128<T>, T, Lanes128<long>>
    where T : unmanaged
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Vector128<T> lanes = lanes;

    public static int Count
    {
        [MethodImpl(Inline)]
        get => Vector128<T>.Count;
    }

    public static bool IsSupported
    {
        [MethodImpl(Inline)]
        get => Vector128.IsHardwareAccelerated;
    }

    public static int Halves
    {
        [MethodImpl(Inline)]
        get => typeof(T) == typeof(int) ? 2 : 1;
    }

    public static Lanes128<T> Ordinals
    {
        [MethodImpl(Inline)]
        get =>
            typeof(T) == typeof(int)
                ? new(Vector128.Create(0, 1, 2, 3).As<int, T>())
                : new(Vector128.Create(0L, 1).As<long, T>());
    }

    [MethodImpl(Inline)]
    public static Lanes128<T> operator +(Lanes128<T> a, Lanes128<T> b) => new(a.lanes + b.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> operator -(Lanes128<T> a, Lanes128<T> b) => new(a.lanes - b.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> operator &(Lanes128<T> a, Lanes128<T> b) => new(a.lanes & b.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> operator |(Lanes128<T> a, Lanes128<T> b) => new(a.lanes | b.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> operator ^(Lanes128<T> a, Lanes128<T> b) => new(a.lanes ^ b.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> operator ~(Lanes128<T> a) => new(~a.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> Load(T* from) => new(Vector128.Load(from));

    [MethodImpl(Inline)]
    public static Lanes128<T> LoadInts(int* from) =>
        new(Vector128.Create((long)from[0], from[1]).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes128<T> Of(int value) =>
        typeof(T) == typeof(int)
            ? new(Vector128.Create(value).As<int, T>())
            : new(Vector128.Create((long)value).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes128<T> Union(Lanes128<T> a, Lanes128<T> b, Lanes128<T> c) =>
        new(a.lanes | b.lanes | c.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> Union(Lanes128<T> a, Lanes128<T> b, Lanes128<T> c, Lanes128<T> d) =>
        new(a.lanes | b.lanes | c.lanes | d.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> Difference(Lanes128<T> a, Lanes128<T> b, Lanes128<T> where) =>
        new((a.lanes - b.lanes) & where.lanes);

    [MethodImpl(Inline)]
    public static Lanes128<T> Less(Lanes128<T> a, Lanes128<T> b, Lanes128<T> where) =>
        new(
            where.lanes
                & (
                    typeof(T) == typeof(int)
                        ? Vector128.ShiftRightArithmetic((a.lanes - b.lanes).AsInt32(), 31).As<int, T>()
                        : Vector128
                            .LessThan((a.lanes - b.lanes).AsInt64(), Vector128<long>.Zero)
                            .As<long, T>()
                )
        );

    [MethodImpl(Inline)]
    public static Lanes128<T> NotNegative(Lanes128<T> a, Lanes128<T> where) =>
        new(
            Vector128.AndNot(
                where.lanes,
                typeof(T) == typeof(int)
                    ? Vector128.ShiftRightArithmetic((a.lanes).AsInt32(), 31).As<int, T>()
                    : Vector128.LessThan((a.lanes).AsInt64(), Vector128<long>.Zero).As<long, T>()
            )
        );

    [MethodImpl(Inline)]
    public static Lanes128<T> Positive(Lanes128<T> a) => new(Vector128.Max(a.lanes, Vector128<T>.Zero));

    [MethodImpl(Inline)]
    public static Lanes128<T> Min(Lanes128<T> a, Lanes128<T> b) => new(Vector128.Min(a.lanes, b.lanes));

    [MethodImpl(Inline)]
    public static Lanes128<T> Abs(Lanes128<T> a)
    {
        Vector128<T> sign =
            typeof(T) == typeof(int)
                ? Vector128.ShiftRightArithmetic((a.lanes).AsInt32(), 31).As<int, T>()
                : Vector128.LessThan((a.lanes).AsInt64(), Vector128<long>.Zero).As<long, T>();
        return new((a.lanes ^ sign) - sign);
    }

    [MethodImpl(Inline)]
    public static Lanes128<T> Sign(Lanes128<T> a) =>
        typeof(T) == typeof(int)
            ? new(Vector128.ShiftRightArithmetic(a.lanes.AsInt32(), 31).As<int, T>())
            : new(Vector128.LessThan(a.lanes.AsInt64(), Vector128<long>.Zero).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes128<T> Up(Lanes128<T> a, int bits) =>
        new(Vector128.ShiftLeft(a.lanes.AsInt64(), bits).As<long, T>());

    [MethodImpl(Inline)]
    public static Lanes128<T> Down(Lanes128<T> a, int bits)
    {
        // registers of this width cannot shift long lanes by their sign
        Vector128<long> sign = Vector128.Create(long.MinValue >>> bits);
        Vector128<long> moved = Vector128.ShiftRightLogical(a.lanes.AsInt64(), bits);
        return new(((moved ^ sign) - sign).As<long, T>());
    }

    [MethodImpl(Inline)]
    public static Lanes128<long> Lower(Lanes128<T> a) =>
        typeof(T) == typeof(int) ? new(Vector128.WidenLower(a.lanes.AsInt32())) : new(a.lanes.AsInt64());

    [MethodImpl(Inline)]
    public static Lanes128<long> Upper(Lanes128<T> a) => new(Vector128.WidenUpper(a.lanes.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes128<T> Times(Lanes128<T> a, Lanes128<T> b)
    {
        if (Sse41.IsSupported)
        {
            return new(Sse41.Multiply(a.lanes.AsInt32(), b.lanes.AsInt32()).As<long, T>());
        }

        Vector128<long> x = a.lanes.AsInt64();
        Vector128<long> y = b.lanes.AsInt64();
        return new(
            AdvSimd.IsSupported
                ? AdvSimd
                    .MultiplyWideningLower(AdvSimd.ExtractNarrowingLower(x), AdvSimd.ExtractNarrowingLower(y))
                    .As<long, T>()
                : (x * y).As<long, T>()
        );
    }

    public static long Bits(Lanes128<T> a)
    {
        if (typeof(T) == typeof(int))
        {
            Vector128<int> ints = a.lanes.AsInt32();
            return (long)(ints.GetElement(0) | ints.GetElement(1))
                | (long)(ints.GetElement(2) | ints.GetElement(3));
        }

        return a.lanes.AsInt64().GetElement(0) | a.lanes.AsInt64().GetElement(1);
    }

    public static long Sum(Lanes128<T> a) =>
        typeof(T) == typeof(int)
            ? Vector128.Sum(Vector128.WidenLower(a.lanes.AsInt32()))
                + Vector128.Sum(Vector128.WidenUpper(a.lanes.AsInt32()))
            : Vector128.Sum(a.lanes.AsInt64());

    [MethodImpl(Inline)]
    public static void Store(Lanes128<T> a, T* to, bool stream)
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
    public static void StoreBytes(Lanes128<T> a, byte* to)
    {
        if (typeof(T) == typeof(int))
        {
            Vector128<int> ints = a.lanes.AsInt32();
            Vector128<short> shorts = Vector128.Narrow(ints, ints);
            *(int*)to = Vector128.Narrow(shorts, shorts).AsInt32().ToScalar();
        }
        else
        {
            to[0] = (byte)a.lanes.AsInt64().GetElement(0);
            to[1] = (byte)a.lanes.AsInt64().GetElement(1);
        }
    }
}
