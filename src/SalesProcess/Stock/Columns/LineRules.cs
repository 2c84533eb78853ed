using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>The definition of what stock columns are assessed by, one line at a time: the specification that the kernel
/// is held to, and what runs where its proof fails.</summary>
internal static class LineRules
{
    [Implements("STOCK-COUNTER-02", "STOCK-COUNTER-03", "STOCK-COUNTER-04", "STOCK-COUNTER-06")]
    [Implements("LIB-STOCK-01", "LIB-STOCK-02", "LIB-STOCK-04", "LIB-STOCK-05")]
    internal static StockLineFault Assess(scoped in LineInputs line, out LineResults results)
    {
        results = default;
        if (
            line.Counted < StockColumns.NotCounted
            || (line.Book | line.InTransit | line.LentOut | line.Borrowed | line.LastPeriod) < 0
            || (line.Band is { } ends && (ends.From | ends.To) < 0)
            || line.Target < 0
        )
        {
            return StockLineFault.NegativeQuantity;
        }

        if (line.UnitValue < 0)
        {
            return StockLineFault.NegativeUnitValue;
        }

        if (line.PackSize < 1)
        {
            return StockLineFault.PackWithoutPieces;
        }

        Int128 onHand =
            (Int128)line.Book - (line.BookHoldsInTransit ? line.InTransit : 0) - line.LentOut + line.Borrowed;
        if (onHand < 0)
        {
            return StockLineFault.MoreAwayThanBooked;
        }

        if (onHand > line.Most)
        {
            return StockLineFault.QuantityTooLarge;
        }

        long expected = (long)onHand;
        (long from, long to) = line.Band ?? (expected, expected);
        long target = line.Target ?? from;
        if (from > to)
        {
            return StockLineFault.BandUpsideDown;
        }

        // where the count must match, no normal minimum binds the target (LIB-STOCK-04)
        if (line.Band is not null && target < from)
        {
            return StockLineFault.TargetBelowBand;
        }

        results.Expected = expected;
        if (line.Counted == StockColumns.NotCounted)
        {
            return StockLineFault.None;
        }

        long counted = line.Counted;
        results.Variance = counted - expected;
        results.Change = counted - line.LastPeriod;
        results.Status =
            counted < from ? StockStatus.Short
            : counted > to ? StockStatus.Over
            : StockStatus.Normal;
        results.Excess = Math.Max(counted - to, 0);

        if (
            results.Status == StockStatus.Short
            && !TryRoundUp(
                Math.Max(Math.Max(target - counted, 0) - line.InTransit, 0),
                line.PackSize ?? 1,
                line.Most,
                out results.Replenish
            )
        )
        {
            return StockLineFault.QuantityTooLarge;
        }

        // goods of others are no value of one's own
        long ownExcess = Math.Min(results.Excess, Math.Max(counted - line.Borrowed, 0));
        return
            Fits(results.Variance, line.UnitValue, out results.VarianceValue)
            && Fits(ownExcess, line.UnitValue, out results.ExcessValue)
            && Fits(line.Book, line.UnitValue, out results.BookValue)
            ? StockLineFault.None
            : StockLineFault.ValueTooLarge;
    }

    // up to whole packs; not where that is more than a quantity can be
    private static bool TryRoundUp(long lacking, long pack, long most, out long packed)
    {
        packed = lacking;
        if (pack == 1 || lacking == 0)
        {
            return true;
        }

        ulong packs = ((ulong)lacking + (ulong)(pack - 1)) / (ulong)pack;
        ulong upper = Math.BigMul(packs, (ulong)pack, out ulong pieces);
        packed = unchecked((long)pieces);
        return upper == 0 && pieces <= (ulong)most;
    }

    private static bool Fits(long quantity, long value, out long product)
    {
        long upper = Math.BigMul(quantity, value, out product);

        // the smallest of all longs has no absolute value
        return upper == product >> 63 && product != long.MinValue;
    }
}
