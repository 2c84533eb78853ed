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

    /// <summary>Not counted, short, normal or over.</summary>
    public StockStatus Status { get; internal init; }

    /// <summary>Counted less book: negative if goods are missing; null if the line was not counted.</summary>
    public Quantity? Variance { get; internal init; }

    /// <summary>How much to replenish: target less counted less in transit, never below zero; zero unless short.</summary>
    public Quantity Replenish { get; internal init; }

    /// <summary>How much is above the most that is normal; zero unless over.</summary>
    public Quantity Excess { get; internal init; }

    /// <summary>The value of the excess; the neutral zero unless over.</summary>
    public Money ExcessValue { get; internal init; }

    /// <summary>Counted less the last corresponding period; null where either is unknown.</summary>
    public Quantity? Change { get; internal init; }

    /// <summary>Gives the finding as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public StockRow ToRow(Language language) =>
        new(
            Line.Sku,
            Line.Specification ?? "",
            Kebab.Of(Line.Kind),
            StockLabels.Of(Line.Kind).In(language),
            Line.Book.Count,
            Line.Counted?.Count,
            Variance?.Count,
            Change?.Count,
            Kebab.Of(Status),
            StockLabels.Of(Status).In(language),
            Replenish.Count,
            Excess.Count,
            Line.UnitValue?.Amount,
            ExcessValue.Amount,
            Line.Book.UnitCode,
            (Line.UnitValue ?? ExcessValue).UnitCode
        );

    /// <summary>Answers the article and its status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Line.Sku}: {Kebab.Of(Status)}";
}
