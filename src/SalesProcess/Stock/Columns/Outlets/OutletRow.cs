using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SalesProcess.Stock;

/// <summary>An <see cref="OutletSummary"/> that is added to in its place.</summary>
/// <remarks>All that is added is not negative, but for the net value of the variances; so a sum that no longer fits is a
/// negative one. Wherever the gross value fits, so does every part of the net value on the way.</remarks>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe ref struct OutletRow
{
    private fixed int lines[4];
    private long varianceValue;
    private long varianceValueGross;
    private long bookValue;
    private long excessValue;
    private long counted;
    private long replenish;

    /// <summary>Adds one line, or takes it back with all signs turned.</summary>
    /// <returns>Whether every sum fits; the row is of no use if one does not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Add(
        int status,
        int count,
        long linesCounted,
        long toReplenish,
        long variance,
        long gross,
        long book,
        long excess
    )
    {
        unchecked
        {
            lines[status] += count;
            varianceValue += variance;
            varianceValueGross += gross;
            bookValue += book;
            excessValue += excess;
            counted += linesCounted;
            replenish += toReplenish;
            return (lines[status] >= 0)
                & ((varianceValueGross | bookValue | excessValue | counted | replenish) >= 0);
        }
    }

    /// <summary>Adds the sums of lines.</summary>
    /// <returns>Whether every sum fits; the row is of no use if one does not.</returns>
    internal bool Add(scoped in BlockTotals totals)
    {
        unchecked
        {
            lines[(int)StockStatus.NotCounted] += totals.NotCounted;
            lines[(int)StockStatus.Short] += totals.Short;
            lines[(int)StockStatus.Normal] += totals.Normal;
            lines[(int)StockStatus.Over] += totals.Over;
            varianceValue += totals.Net;
            varianceValueGross += totals.Gross;
            bookValue += totals.Book;
            excessValue += totals.Excess;
            counted += totals.Counted;
            replenish += totals.Replenish;
            return ((lines[0] | lines[1] | lines[2] | lines[3]) >= 0)
                & ((varianceValueGross | bookValue | excessValue | counted | replenish) >= 0);
        }
    }
}
