using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What a count says of a line.</summary>
#pragma warning disable CA1720 // short is the word of the policy for too little, not a type
#pragma warning disable CA1028 // a column of statuses takes a byte a line
[Implements("STOCK-COUNTER-02", "STOCK-COUNTER-04", "STOCK-POP-01")]
public enum StockStatus : byte
{
    /// <summary>The line was not counted; that is not a count of zero.</summary>
    NotCounted = 0,

    /// <summary>Fewer than the least of the normal band.</summary>
    Short = 1,

    /// <summary>Within the normal band, both ends included.</summary>
    Normal = 2,

    /// <summary>More than the most of the normal band (积压).</summary>
    Over = 3,
}
#pragma warning restore CA1028
#pragma warning restore CA1720
