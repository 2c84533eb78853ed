namespace SalesProcess.Measures;

/// <summary>Who gets the odd unit when a whole amount is split by weights. Always chosen by the caller.</summary>
/// <remarks>
/// <para>
/// Under both rules the parts add up to the total exactly, a part is its exact share rounded up or down (never
/// off by one or more), a weight of zero gets zero, and −T splits into the negatives of the parts of T.
/// </para>
/// <para>The same example under each: <b>10 pcs by weights 1, 1, 1, 1</b>; every exact share is 2½.</para>
/// </remarks>
public enum AllocationRule
{
    /// <summary>
    /// For parts in an order, such as days: the running total is rounded, and a part is the step of the running
    /// total. Every run of parts at once (week, half month, month to date) is its exact share rounded up or down,
    /// and the running total is never more than half a unit off the ideal line.
    /// </summary>
    /// <example>10 by 1, 1, 1, 1: the running totals 2½, 5, 7½, 10 round to 3, 5, 8, 10, so the parts are
    /// <b>3, 2, 3, 2</b>.</example>
    CumulativeRounding = 0,

    /// <summary>
    /// For parts without an order, such as customers: every part gets its exact share rounded down in size, and
    /// the units left over go to the largest remainders, of equal ones to the earlier.
    /// </summary>
    /// <example>10 by 1, 1, 1, 1: each gets 2, two units are left, all remainders are equal, so the parts are
    /// <b>3, 3, 2, 2</b>.</example>
    LargestRemainder = 1,
}
