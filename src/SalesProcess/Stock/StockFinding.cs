using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What a count says of a line, and what to do about it.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockFinding
{
    internal StockFinding(StockLine line) => Line = line;

    /// <summary>The line that was assessed.</summary>
    public StockLine Line { get; }

    /// <summary>By which rule the line was judged.</summary>
    public StockRule Rule { get; internal init; }

    /// <summary>What should be here by the books: book less lent out, plus borrowed, less what the books hold and is
    /// still in transit.</summary>
    public Quantity Expected { get; internal init; }

    /// <summary>Not counted, short, normal or over.</summary>
    public StockStatus Status { get; internal init; }

    /// <summary>Counted less expected: negative if goods are missing; null if the line was not counted.</summary>
    public Quantity? Variance { get; internal init; }

    /// <summary>Variance by unit value; zero for goods of others; null if not counted or the value is unknown.</summary>
    public Money? VarianceValue { get; internal init; }

    /// <summary>Book by unit value; zero for goods of others; null if not counted or the value is unknown.</summary>
    public Money? BookValue { get; internal init; }

    /// <summary>How much to replenish: target less counted less in transit, in whole packs, never below zero and never
    /// as much as a pack too many; zero unless short.</summary>
    public Quantity Replenish { get; internal init; }

    /// <summary>How much is above the most that is normal, or above what is expected where the count must match; zero
    /// unless over.</summary>
    public Quantity Excess { get; internal init; }

    /// <summary>The value of the excess, of no more than what was counted less what is borrowed; the neutral zero unless
    /// over, zero for goods of others.</summary>
    public Money ExcessValue { get; internal init; }

    /// <summary>Counted less the last corresponding period; null where either is unknown.</summary>
    public Quantity? Change { get; internal init; }

    /// <summary>The change as an exact share of the earlier figure; null where that is zero or unknown.</summary>
    public Ratio? ChangeShare { get; internal init; }

    /// <summary>The currency of the line; none where it has no unit value.</summary>
    internal Currency Currency => Line.Worth?.Currency ?? Currency.None;

    /// <summary>Gives the finding as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public StockRow ToRow(Language language) => StockRow.Of(this, language);

    /// <summary>Answers the article and its status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Line.Sku}: {Kebab.Of(Status)}";

    /// <summary>What is found of a line without faults, all of whose figures fit.</summary>
    internal static StockFinding Of(JudgedLine judged, in StockFigures figures)
    {
        StockLine line = judged.Line;
        Quantity InUnit(Int128 count) => line.Book.WithUnits((long)count);
        Money? Worth(Int128? value) =>
            value is { } known ? (line.Worth ?? default).WithUnits((long)known) : null;
        StockStatus status = judged.Status!.Value;
        Int128? change = figures.Counted - (Int128?)judged.Earlier?.Count;
        return new StockFinding(line)
        {
            Rule = judged.Rule!.Value,
            Expected = InUnit(figures.Expected),
            Status = status,
            Variance = figures.Variance is { } variance ? InUnit(variance) : null,
            VarianceValue = Worth(figures.VarianceValue),
            BookValue = Worth(figures.BookValue(line)),
            Replenish = InUnit(figures.Replenish),
            Excess = InUnit(figures.Excess),
            ExcessValue = status == StockStatus.Over ? Worth(figures.ExcessValue)!.Value : default,
            Change = change is { } known ? InUnit(known) : null,
            ChangeShare =
                change is { } changed && judged.Earlier is { Count: > 0 } earlier
                    ? new Ratio((long)changed, earlier.Count)
                    : null,
        };
    }
}
