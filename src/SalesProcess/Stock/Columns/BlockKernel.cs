using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace SalesProcess.Stock;

/// <summary>Assesses a block of lines, a register of them at a time, without a branch that depends on a line.</summary>
/// <remarks>
/// <see cref="LineRules"/> says what is calculated; this says it again in lanes. Nothing in here stops at a bad line or
/// an overflow: the sums bring along what proves that there was none (<see cref="BlockProof"/>), and where the proof
/// fails the block is done again by another tier. The method makes no call, because a register that lives across a call
/// is spilled everywhere. See docs/design/simd.md.
/// </remarks>
internal static unsafe class BlockKernel<TLanes, TLong, T, TValues, TPlan>
    where T : unmanaged
    where TLanes : struct, ILanes<TLanes, T, TLong>
    where TLong : struct, ILanes<TLong, long, TLong>
    where TValues : struct, IUnitValues<TLong>
    where TPlan : struct, IKernelPlan
{
    private const int RowBytes = 64;
    private const int BytesAhead = 512;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Run(
        scoped in ColumnFrame frame,
        int lines,
        byte* row,
        ref BlockSums<TLanes, TLong> sums
    )
    {
        unchecked
        {
            T* book = (T*)frame.Book;
            T* counted = (T*)frame.Counted;
            T* inTransit = (T*)frame.InTransit;
            T* lentOut = (T*)frame.LentOut;
            T* borrowed = (T*)frame.Borrowed;
            T* normalFrom = (T*)frame.NormalFrom;
            T* normalTo = (T*)frame.NormalTo;
            T* target = (T*)frame.Target;
            T* lastPeriod = (T*)frame.LastPeriod;
            byte* unitValue = frame.UnitValue;
            T* toExpected = (T*)frame.Results.Expected;
            T* toVariance = (T*)frame.Results.Variance;
            T* toReplenish = (T*)frame.Results.Replenish;
            T* toExcess = (T*)frame.Results.Excess;
            T* toChange = (T*)frame.Results.Change;
            long* toVarianceValue = (long*)frame.Results.VarianceValue;
            long* toExcessValue = (long*)frame.Results.ExcessValue;
            byte* toStatus = frame.Results.Status;
            bool ahead = frame.ReadsAhead;
            bool stream = TPlan.Streams;
            int count = TLanes.Count;
            int longCount = TLong.Count;
            int valueSize = TValues.Size;

            TLanes none = default;
            TLanes one = TLanes.Of(1);
            TLanes normal = TLanes.Of((int)StockStatus.Normal);
            TLanes booked = TLanes.Of(frame.BookHoldsInTransit ? -1 : 0);
            TLanes noBand = TLanes.Of(frame.HasBand ? 0 : -1);
            TLanes noTarget = TLanes.Of(frame.HasTarget ? 0 : -1);
            TLanes inside = ~none;
            TLong low = TLong.Of(int.MaxValue);
            TLong half = ~TLong.Up(TLong.Of(-1), 32);

            TLanes countedLines = default;
            TLanes shortLines = default;
            TLanes overLines = default;
            TLanes countedSum = default;
            TLanes lastPeriodSum = default;
            TLanes replenishSum = default;
            TLanes quantities = default;
            TLanes broken = default;
            TLong unitValues = default;
            TLong unfit = default;
            TLong net = default;
            TLong gross = default;
            TLong bookSum = default;
            TLong excessSum = default;
            TLong netUpper = default;
            TLong grossUpper = default;
            TLong bookUpper = default;
            TLong excessUpper = default;
            TLong countedLong = default;
            TLong lastPeriodLong = default;
            TLong replenishLong = default;

            for (nint i = 0; i < lines; i += count)
            {
                if (ahead && Sse.IsSupported && ((i * sizeof(T)) & (RowBytes - 1)) == 0)
                {
                    Sse.Prefetch0((byte*)(book + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(counted + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(inTransit + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(lentOut + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(borrowed + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(normalFrom + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(normalTo + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(target + i) + BytesAhead);
                    Sse.Prefetch0((byte*)(lastPeriod + i) + BytesAhead);
                    Sse.Prefetch0(unitValue + (i * valueSize) + BytesAhead);
                    if (valueSize > sizeof(T))
                    {
                        Sse.Prefetch0(unitValue + (i * valueSize) + BytesAhead + RowBytes);
                    }
                }

                if (lines - i < count)
                {
                    inside = TLanes.Sign(TLanes.Ordinals - TLanes.Of((int)(lines - i)));
                }

                // what should be there
                TLanes b = TLanes.Load(book + i);
                TLanes transit = TLanes.Load(inTransit + i);
                TLanes lent = TLanes.Load(lentOut + i);
                TLanes others = TLanes.Load(borrowed + i);
                TLanes expected = b - (transit & booked) - lent + others;
                quantities |= b | transit | lent | others;

                // what is there
                TLanes c = TLanes.Load(counted + i);
                broken |= expected | (c + one);
                TLanes held = ~TLanes.Sign(c) & inside;
                c &= held;
                TLanes variance = (c - expected) & held;

                // what is normal
                TLanes from = TLanes.Load(normalFrom + i);
                TLanes to = TLanes.Load(normalTo + i);
                TLanes upTo = TLanes.Load(target + i);
                quantities |= c | from | to | upTo;
                from += expected & noBand;
                to += expected & noBand;
                upTo += from & noTarget;
                broken |= (to - from) | ((upTo - from) & ~noBand);

                TLanes isShort = TLanes.Sign(c - from) & held;
                TLanes above = (c - to) & held;
                TLanes isOver = TLanes.Sign(none - above);
                TLanes excess = TLanes.Max(above, none);
                TLanes ownExcess = TLanes.Min(excess, TLanes.Max(c - others, none));
                TLanes replenish = TLanes.Max(upTo - c - transit, none) & isShort;
                TLanes last = TLanes.Load(lastPeriod + i);
                quantities |= last;
                last &= held;

                countedLines += held;
                shortLines += isShort;
                overLines += isOver;
                if (TPlan.IsWide)
                {
                    countedLong += Longs(c);
                    lastPeriodLong += Longs(last);
                    replenishLong += Longs(replenish);
                }
                else
                {
                    countedSum += c;
                    lastPeriodSum += last;
                    replenishSum += replenish;
                }

                if (toExpected != null)
                {
                    TLanes.Store(expected, toExpected + i, stream);
                }

                if (toVariance != null)
                {
                    TLanes.Store(variance, toVariance + i, stream);
                }

                if (toReplenish != null)
                {
                    TLanes.Store(replenish, toReplenish + i, stream);
                }

                if (toExcess != null)
                {
                    TLanes.Store(excess, toExcess + i, stream);
                }

                if (toChange != null)
                {
                    TLanes.Store(c - last, toChange + i, stream);
                }

                if (toStatus != null)
                {
                    TLanes status = (normal + isShort - isOver) & held;
                    if (!stream)
                    {
                        TLanes.StoreBytes(status, toStatus + i);
                    }
                    else
                    {
                        nint at = i & (RowBytes - 1);
                        TLanes.StoreBytes(status, row + at);
                        if (at == RowBytes - count)
                        {
                            for (int k = 0; k < RowBytes / sizeof(long); k += longCount)
                            {
                                TLong.Store(
                                    TLong.Load((long*)row + k),
                                    (long*)(toStatus + i - at) + k,
                                    stream: true
                                );
                            }
                        }
                    }
                }

                // what it is worth
                TLanes own = b & held;
                TLong value = TValues.Load(unitValue, i);
                TLong varianceValue = Product(TLanes.Lower(variance), value, low, ref unfit);
                TLong bookValue = Product(TLanes.Lower(own), value, low, ref unfit);
                TLong excessValue = Product(TLanes.Lower(ownExcess), value, low, ref unfit);
                unitValues |= value;
                Add(ref net, ref netUpper, varianceValue, half);
                AddAbsolute(ref gross, ref grossUpper, varianceValue, half, ref unfit);
                Add(ref bookSum, ref bookUpper, bookValue, half);
                Add(ref excessSum, ref excessUpper, excessValue, half);
                if (toVarianceValue != null)
                {
                    TLong.Store(varianceValue, toVarianceValue + i, stream);
                }

                if (toExcessValue != null)
                {
                    TLong.Store(excessValue, toExcessValue + i, stream);
                }

                if (TLanes.Halves == 2)
                {
                    nint at = i + longCount;
                    value = TValues.Load(unitValue, at);
                    varianceValue = Product(TLanes.Upper(variance), value, low, ref unfit);
                    bookValue = Product(TLanes.Upper(own), value, low, ref unfit);
                    excessValue = Product(TLanes.Upper(ownExcess), value, low, ref unfit);
                    unitValues |= value;
                    Add(ref net, ref netUpper, varianceValue, half);
                    AddAbsolute(ref gross, ref grossUpper, varianceValue, half, ref unfit);
                    Add(ref bookSum, ref bookUpper, bookValue, half);
                    Add(ref excessSum, ref excessUpper, excessValue, half);
                    if (toVarianceValue != null)
                    {
                        TLong.Store(varianceValue, toVarianceValue + at, stream);
                    }

                    if (toExcessValue != null)
                    {
                        TLong.Store(excessValue, toExcessValue + at, stream);
                    }
                }
            }

            sums.CountedLines = countedLines;
            sums.Short = shortLines;
            sums.Over = overLines;
            sums.Counted = countedSum;
            sums.LastPeriod = lastPeriodSum;
            sums.Replenish = replenishSum;
            sums.Net = net;
            sums.Gross = gross;
            sums.Book = bookSum;
            sums.Excess = excessSum;
            sums.NetUpper = netUpper;
            sums.GrossUpper = grossUpper;
            sums.BookUpper = bookUpper;
            sums.ExcessUpper = excessUpper;
            sums.CountedLong = countedLong;
            sums.LastPeriodLong = lastPeriodLong;
            sums.ReplenishLong = replenishLong;
            sums.Quantities = quantities;
            sums.UnitValues = unitValues;
            sums.Broken = broken;
            sums.Unfit = unfit;
        }
    }

    // the product of a quantity of 31 bits and a value: of 31 bits, or of 62 in two steps of 31, and then a product that
    // does not fit is marked
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLong Product(TLong quantity, TLong value, TLong low, ref TLong unfit)
    {
        if (!TPlan.IsWide || TValues.Size < sizeof(long))
        {
            return TLong.Times(quantity, value);
        }

        TLong lower = TLong.Times(quantity, value & low);
        TLong upper = TLong.Times(quantity, TLong.Down(value, 31)) + TLong.Down(lower, 31);
        TLong product = TLong.Up(upper, 31) | (lower & low);
        TLong lost = TLong.Down(product, 31) ^ upper;
        unfit |= lost | (default(TLong) - lost);
        return product;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref TLong sum, ref TLong upper, TLong value, TLong half)
    {
        if (TPlan.IsWide)
        {
            sum += value & half;
            upper += TLong.Down(value, 32);
        }
        else
        {
            sum += value;
        }
    }

    // the smallest of all longs has no absolute value
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddAbsolute(ref TLong sum, ref TLong upper, TLong value, TLong half, ref TLong unfit)
    {
        TLong absolute = TLong.Abs(value);
        Add(ref sum, ref upper, absolute, half);
        if (TPlan.IsWide && TValues.Size == sizeof(long))
        {
            unfit |= absolute;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLong Longs(TLanes lanes) =>
        TLanes.Halves == 2 ? TLanes.Lower(lanes) + TLanes.Upper(lanes) : TLanes.Lower(lanes);
}
