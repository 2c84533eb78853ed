using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What is known of one counted article.</summary>
/// <remarks>
/// All quantities of a line are of one unit and none is negative; what is not given is not known, and where the
/// status asks for it, its absence is a reason of refusal. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record StockLine
{
    /// <summary>The host's identifier of the article.</summary>
    public required string Sku { get; init; }

    /// <summary>Goods or promotional material.</summary>
    public MaterialKind Kind { get; init; }

    /// <summary>The specification, such as a size; asked for where the line is short or over.</summary>
    public string? Specification { get; init; }

    /// <summary>What should be there by the books.</summary>
    public required Quantity Book { get; init; }

    /// <summary>What was counted; null if the line was not counted.</summary>
    public Quantity? Counted { get; init; }

    /// <summary>What is under way to this place already; the neutral zero if nothing.</summary>
    public Quantity InTransit { get; init; }

    /// <summary>The least that is normal; asked for where the line was counted; the source leaves it to the host.</summary>
    public Quantity? NormalFrom { get; init; }

    /// <summary>The most that is normal; asked for where the line was counted; the source leaves it to the host.</summary>
    public Quantity? NormalTo { get; init; }

    /// <summary>What to replenish up to; asked for where the line is short; the source leaves it to the host.</summary>
    public Quantity? Target { get; init; }

    /// <summary>The value of one piece, cost or price as the host chooses for all lines; asked for where the line is
    /// over.</summary>
    public Money? UnitValue { get; init; }

    /// <summary>What was counted in the last corresponding period, as the policy means it (K-35); null if unknown.</summary>
    public Quantity? LastPeriod { get; init; }

    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
