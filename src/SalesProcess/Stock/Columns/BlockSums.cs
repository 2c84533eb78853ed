namespace SalesProcess.Stock;

/// <summary>What the kernel has added up over a block, lane by lane, and what its proof needs.</summary>
internal ref struct BlockSums<TLanes, TLong>
{
    /// <summary>Minus one for every line that is counted, short, over.</summary>
    internal TLanes CountedLines;
    internal TLanes Short;
    internal TLanes Over;

    internal TLanes Counted;
    internal TLanes LastPeriod;
    internal TLanes Replenish;

    internal TLong Net;
    internal TLong Gross;
    internal TLong Book;
    internal TLong Excess;

    // the upper halves, where the sums are wide
    internal TLong NetUpper;
    internal TLong GrossUpper;
    internal TLong BookUpper;
    internal TLong ExcessUpper;
    internal TLong CountedLong;
    internal TLong LastPeriodLong;
    internal TLong ReplenishLong;

    /// <summary>Every bit set in any quantity that was read; the sign if one was negative.</summary>
    internal TLanes Quantities;

    /// <summary>Every bit set in any unit value.</summary>
    internal TLong UnitValues;

    /// <summary>Negative if a rule of the lines is broken, or a product does not fit.</summary>
    internal TLanes Broken;
    internal TLong Unfit;
}
