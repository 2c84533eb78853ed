namespace SalesProcess.Stock;

/// <summary>Where the results of counted lines go, each to a column of the caller; an empty one is not asked for.</summary>
/// <typeparam name="TQuantity">The type of the quantities: <see cref="int"/> or <see cref="long"/>.</typeparam>
/// <remarks>
/// <para>A column has room for all lines; what is behind them is left alone. It may be one of the columns assessed if it
/// begins where that begins and its numbers are of the same size; any other overlap is refused. A line that was not
/// counted has zeros, but for what is expected.</para>
/// <para><c>default</c> asks for nothing. Results are not compared and have no order.</para>
/// </remarks>
public readonly ref struct StockResults<TQuantity>
    where TQuantity : unmanaged
{
    /// <summary>What should be on hand: book less lent out, plus borrowed, less what is under way and in the books.</summary>
    public Span<TQuantity> Expected { get; init; }

    /// <summary>Counted less expected: negative if goods are missing.</summary>
    public Span<TQuantity> Variance { get; init; }

    /// <summary>The variance times the unit value, in minor units.</summary>
    public Span<long> VarianceValue { get; init; }

    /// <summary>Not counted, short, normal or over.</summary>
    public Span<StockStatus> Status { get; init; }

    /// <summary>How much to replenish: zero unless short; target less counted less in transit, not below zero, in whole
    /// packs.</summary>
    public Span<TQuantity> Replenish { get; init; }

    /// <summary>How much is above the most that is normal.</summary>
    public Span<TQuantity> Excess { get; init; }

    /// <summary>The value of the excess in minor units; of what is borrowed, nothing counts.</summary>
    public Span<long> ExcessValue { get; init; }

    /// <summary>Counted less the last corresponding period.</summary>
    public Span<TQuantity> Change { get; init; }
}
