using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>What the lines of one currency of a count add up to.</summary>
/// <remarks>
/// Lines without a unit value have the currency none, and nothing in money. Equality is that of all parts. Order is
/// not defined.
/// </remarks>
[Implements("LIB-STOCK-06")]
public sealed record StockTotals
{
    internal StockTotals(Currency currency) => Currency = currency;

    /// <summary>The currency; none for the lines without a unit value.</summary>
    public Currency Currency { get; }

    /// <summary>How many lines were not counted.</summary>
    public int NotCountedLines { get; internal init; }

    /// <summary>How many lines are short.</summary>
    public int ShortLines { get; internal init; }

    /// <summary>How many lines are normal.</summary>
    public int NormalLines { get; internal init; }

    /// <summary>How many lines are over.</summary>
    public int OverLines { get; internal init; }

    /// <summary>The values of the variances, what is missing against what is too much.</summary>
    public Money NetVariance { get; internal init; }

    /// <summary>The values of the variances without their signs.</summary>
    public Money GrossVariance { get; internal init; }

    /// <summary>The value of what is missing: half of gross less net.</summary>
    public Money Shrinkage { get; internal init; }

    /// <summary>The value of the books of the counted lines.</summary>
    public Money BookValue { get; internal init; }

    /// <summary>The value of the excess.</summary>
    public Money ExcessValue { get; internal init; }

    /// <summary>The shrinkage as an exact share of the value of the books; null where that is zero.</summary>
    public Ratio? ShrinkageShare =>
        BookValue.MinorUnits == 0 ? null : new Ratio(Shrinkage.MinorUnits, BookValue.MinorUnits);

    /// <summary>Gives the totals as a flat row of plain values, for reports and grids.</summary>
    /// <returns>The row.</returns>
    public StockTotalsRow ToRow() =>
        new(
            Currency.Code,
            NotCountedLines,
            ShortLines,
            NormalLines,
            OverLines,
            NetVariance.Amount,
            GrossVariance.Amount,
            Shrinkage.Amount,
            ShrinkageShare?.InPercent(),
            BookValue.Amount,
            ExcessValue.Amount
        );

    /// <summary>Answers net variance and the value of the excess.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() => $"variance {NetVariance}, excess {ExcessValue}";
}
