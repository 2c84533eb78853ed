namespace SalesProcess.Stock;

/// <summary>Ways to assess a block, the fastest first; each gives the same results where it holds.</summary>
internal enum BlockTier
{
    /// <summary>The kernel with one register a sum.</summary>
    Narrow = 0,

    /// <summary>The kernel with two registers a sum.</summary>
    Wide = 1,

    /// <summary>Line by line as <see cref="LineRules"/> says.</summary>
    Rules = 2,
}
