namespace SalesProcess.Stock;

/// <summary>Counted lines as columns: line i stands at place i of every column.</summary>
/// <typeparam name="TQuantity">The type of the quantities: <see cref="int"/> or <see cref="long"/>.</typeparam>
/// <typeparam name="TValue">The type of the unit values: <see cref="int"/> or <see cref="long"/>.</typeparam>
/// <remarks>
/// <para>All columns that are given are as long as <see cref="Book"/>; an empty one is not given. No quantity and no unit
/// value is below zero, but for a count of <see cref="StockColumns.NotCounted"/>. All quantities of a line are of one
/// unit, and all unit values of one currency: the columns do not say which.</para>
/// <para><c>default</c> has no line. Columns are not compared and have no order.</para>
/// </remarks>
public readonly ref struct StockColumns<TQuantity, TValue>
    where TQuantity : unmanaged
    where TValue : unmanaged
{
    /// <summary>What should be there by the books.</summary>
    public required ReadOnlySpan<TQuantity> Book { get; init; }

    /// <summary>What was counted; <see cref="StockColumns.NotCounted"/> where a line was not.</summary>
    public required ReadOnlySpan<TQuantity> Counted { get; init; }

    /// <summary>What is under way to this place; zero if not given.</summary>
    public ReadOnlySpan<TQuantity> InTransit { get; init; }

    /// <summary>Whether the books take goods in when they are dispatched, so that <see cref="Book"/> holds
    /// <see cref="InTransit"/>; if not, they take them in on arrival.</summary>
    public bool BookHoldsInTransit { get; init; }

    /// <summary>What is lent out: in the books, and not here; zero if not given.</summary>
    public ReadOnlySpan<TQuantity> LentOut { get; init; }

    /// <summary>What is borrowed: here, and not in the books; zero if not given.</summary>
    public ReadOnlySpan<TQuantity> Borrowed { get; init; }

    /// <summary>The least that is normal. Given together with <see cref="NormalTo"/>; without both, the count must match
    /// what is expected.</summary>
    public ReadOnlySpan<TQuantity> NormalFrom { get; init; }

    /// <summary>The most that is normal, not below <see cref="NormalFrom"/>.</summary>
    public ReadOnlySpan<TQuantity> NormalTo { get; init; }

    /// <summary>What to replenish up to: not below the least that is normal where there is a normal band. If not given,
    /// up to the least that is normal, or up to what is expected where the count must match.</summary>
    public ReadOnlySpan<TQuantity> Target { get; init; }

    /// <summary>How many pieces a pack holds, at least one; single pieces if not given.</summary>
    public ReadOnlySpan<TQuantity> PackSize { get; init; }

    /// <summary>What was counted in the last corresponding period, as the policy means it (K-35); zero if not given.</summary>
    public ReadOnlySpan<TQuantity> LastPeriod { get; init; }

    /// <summary>The value of a piece in minor units of one currency; zero for goods of others, and if not given.</summary>
    public ReadOnlySpan<TValue> UnitValue { get; init; }

    /// <summary>How many lines there are.</summary>
    public int Length => Book.Length;
}
