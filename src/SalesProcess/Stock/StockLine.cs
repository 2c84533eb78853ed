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

    /// <summary>Where it was counted: on a counter unless another place is named. The policy says by which rule the
    /// lines of the place are judged (K-34).</summary>
    public StockPlace Place { get; init; }

    /// <summary>Whose goods they are: the company's own unless said otherwise. Goods of others are worth nothing in
    /// own value (LIB-STOCK-05).</summary>
    public GoodsOwner Owner { get; init; }

    /// <summary>The specification, such as a size; asked for where the line is short or over.</summary>
    public string? Specification { get; init; }

    /// <summary>What the books hold: with what is lent out, without what is borrowed; with what is in transit where the
    /// books take goods in when they are sent.</summary>
    public required Quantity Book { get; init; }

    /// <summary>What was counted; null if the line was not counted.</summary>
    public Quantity? Counted { get; init; }

    /// <summary>What is under way to this place already, as <see cref="TransitReview.UnderWay"/> adds it up; the neutral
    /// zero if nothing.</summary>
    public Quantity InTransit { get; init; }

    /// <summary>What is lent to others, as <see cref="LoanBook.LentOut"/> adds it up: the books hold it, and it is not
    /// here; the neutral zero if nothing.</summary>
    public Quantity LentOut { get; init; }

    /// <summary>What is borrowed from others, as <see cref="LoanBook.Borrowed"/> adds it up: it is here, and the books do
    /// not hold it; the neutral zero if nothing.</summary>
    public Quantity Borrowed { get; init; }

    /// <summary>The least that is normal; asked for where the line was counted and is judged by its normal band; the
    /// source leaves it to the host, and <see cref="NormalBand.OfCover"/> works it out from sales. A line that must match
    /// exactly is judged without it (LIB-STOCK-04).</summary>
    public Quantity? NormalFrom { get; init; }

    /// <summary>The most that is normal; asked for where the line was counted and is judged by its normal band; the
    /// source leaves it to the host. A line that must match exactly is judged without it (LIB-STOCK-04).</summary>
    public Quantity? NormalTo { get; init; }

    /// <summary>What to replenish up to; asked for where the line is short; the source leaves it to the host.</summary>
    public Quantity? Target { get; init; }

    /// <summary>How much one pack holds, 1 or more, where only whole packs are supplied; null for single pieces.</summary>
    public Quantity? PackSize { get; init; }

    /// <summary>The value of one piece, cost or price as the host chooses for all lines; asked for where own goods are
    /// over.</summary>
    public Money? UnitValue { get; init; }

    /// <summary>What was counted the last time; null if unknown. The policy says whether this is the last corresponding
    /// period (K-35).</summary>
    public Quantity? PreviousCount { get; init; }

    /// <summary>What was counted in the same period of the previous year; null if unknown. The policy says whether this
    /// is the last corresponding period (K-35).</summary>
    public Quantity? SamePeriodLastYear { get; init; }

    /// <summary>The unit value, where it is one; a value without a currency is none.</summary>
    internal Money? Worth => (UnitValue ?? default) == default ? null : UnitValue;

    /// <summary>Whether the line is counted against an earlier figure at all.</summary>
    internal bool HasEarlierFigure => PreviousCount is not null || SamePeriodLastYear is not null;

    /// <summary>Answers the article.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Sku;
}
