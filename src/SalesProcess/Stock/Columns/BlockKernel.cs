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
    where TPlan : struct, IKernelPlan<TLong>
{
    private const int RowBytes = 64;
    private const int BytesAhead = 1024;

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
            bool seldom = toExpected != null || toExcess != null || toChange != null;
            bool ahead = frame.ReadsAhead;
            bool stream = TPlan.Streams;
            bool plain = TPlan.IsPlain;
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

            TLanes countedLines = sums.CountedLines;
            TLanes shortLines = sums.Short;
            TLanes overLines = sums.Over;
            TLanes countedSum = sums.Counted;
            TLanes lastPeriodSum = sums.LastPeriod;
            TLanes replenishSum = sums.Replenish;
            TLanes quantities = sums.Quantities;
            TLanes broken = sums.Broken;
            TLong unitValues = sums.UnitValues;
            TLong unfit = sums.Unfit;
            TLong net = sums.Net;
            TLong gross = sums.Gross;
            TLong bookSum = sums.Book;
            TLong excessSum = sums.Excess;
            TLong netUpper = sums.NetUpper;
            TLong grossUpper = sums.GrossUpper;
            TLong bookUpper = sums.BookUpper;
            TLong excessUpper = sums.ExcessUpper;
            TLong countedLong = sums.CountedLong;
            TLong lastPeriodLong = sums.LastPeriodLong;
            TLong replenishLong = sums.ReplenishLong;

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
                TLanes arrived = b - (transit & booked);
                TLanes expected = arrived - lent;
                TLanes others = none;
                quantities = TLanes.Union(quantities, b, transit, lent);
                if (!plain)
                {
                    others = TLanes.Load(borrowed + i);
                    expected += others;
                    quantities |= others;
                }

                if (TPlan.IsWide)
                {
                    // so that nothing wraps on the way, however large the quantities
                    broken |= arrived;
                }

                // what is there
                TLanes c = TLanes.Load(counted + i);
                broken = TLanes.Union(broken, expected, c + one);
                TLanes held = TLanes.NotNegative(c, inside);
                c &= held;
                TLanes variance = TLanes.Difference(c, expected, held);

                // what is normal
                TLanes from = TLanes.Load(normalFrom + i);
                TLanes to = TLanes.Load(normalTo + i);
                TLanes upTo = from;
                quantities = TLanes.Union(quantities, c, from, to);
                if (!plain)
                {
                    TLanes band = expected & noBand;
                    from += band;
                    to += band;
                    upTo = TLanes.Load(target + i);
                    quantities |= upTo;
                    upTo += from & noTarget;
                    broken |= (upTo - from) & ~noBand;
                }

                broken |= to - from;
                TLanes isShort = TLanes.Less(c, from, held);
                TLanes above = TLanes.Difference(c, to, held);
                TLanes isOver = TLanes.Less(none, above, held);
                TLanes excess = TLanes.Positive(above);
                TLanes ownExcess = plain ? excess : TLanes.Min(excess, TLanes.Positive(c - others));
                TLanes lacking = plain ? upTo - c : TLanes.Positive(upTo - c);
                TLanes replenish = TLanes.Positive(lacking - transit) & isShort;
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

                if (TPlan.Writes)
                {
                    if (toVariance != null)
                    {
                        TLanes.Store(variance, toVariance + i, stream);
                    }

                    if (toReplenish != null)
                    {
                        TLanes.Store(replenish, toReplenish + i, stream);
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

                    if (seldom)
                    {
                        if (toExpected != null)
                        {
                            TLanes.Store(expected, toExpected + i, stream);
                        }

                        if (toExcess != null)
                        {
                            TLanes.Store(excess, toExcess + i, stream);
                        }

                        if (toChange != null)
                        {
                            TLanes.Store(c - last, toChange + i, stream);
                        }
                    }
                }

                // what it is worth
                TLanes own = b & held;
                TLong value = TValues.Load(unitValue, i);
                TLong varianceValue = TPlan.Product(TLanes.Lower(variance), value, ref unfit);
                TLong bookValue = TPlan.Product(TLanes.Lower(own), value, ref unfit);
                TLong excessValue = TPlan.Product(TLanes.Lower(ownExcess), value, ref unfit);
                unitValues |= value;
                TPlan.Add(ref net, ref netUpper, varianceValue);
                TPlan.AddAbsolute(ref gross, ref grossUpper, varianceValue, ref unfit);
                TPlan.Add(ref bookSum, ref bookUpper, bookValue);
                TPlan.Add(ref excessSum, ref excessUpper, excessValue);
                if (TPlan.Writes && toVarianceValue != null)
                {
                    TLong.Store(varianceValue, toVarianceValue + i, stream);
                }

                if (TPlan.Writes && toExcessValue != null)
                {
                    TLong.Store(excessValue, toExcessValue + i, stream);
                }

                if (TLanes.Halves == 2)
                {
                    nint at = i + longCount;
                    value = TValues.Load(unitValue, at);
                    varianceValue = TPlan.Product(TLanes.Upper(variance), value, ref unfit);
                    bookValue = TPlan.Product(TLanes.Upper(own), value, ref unfit);
                    excessValue = TPlan.Product(TLanes.Upper(ownExcess), value, ref unfit);
                    unitValues |= value;
                    TPlan.Add(ref net, ref netUpper, varianceValue);
                    TPlan.AddAbsolute(ref gross, ref grossUpper, varianceValue, ref unfit);
                    TPlan.Add(ref bookSum, ref bookUpper, bookValue);
                    TPlan.Add(ref excessSum, ref excessUpper, excessValue);
                    if (TPlan.Writes && toVarianceValue != null)
                    {
                        TLong.Store(varianceValue, toVarianceValue + at, stream);
                    }

                    if (TPlan.Writes && toExcessValue != null)
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLong Longs(TLanes lanes) =>
        TLanes.Halves == 2 ? TLanes.Lower(lanes) + TLanes.Upper(lanes) : TLanes.Lower(lanes);
}
