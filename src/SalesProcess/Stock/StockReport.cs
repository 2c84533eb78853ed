using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The findings of a whole count, with their totals.</summary>
/// <remarks>Equality is that of the findings, in their order. Order is not defined.</remarks>
public sealed record StockReport
{
    internal StockReport(ValueList<StockFinding> findings, ValueList<StockTotals> totals) =>
        (Findings, Totals) = (findings, totals);

    /// <summary>The findings, in the order of the lines.</summary>
    public ValueList<StockFinding> Findings { get; }

    /// <summary>What the lines add up to, one set a currency, by code; each line belongs to one set, a line without a
    /// unit value to that of no currency.</summary>
    public ValueList<StockTotals> Totals { get; }

    /// <summary>The values of the excess, one total a currency, by code; empty if nothing of value is over.</summary>
    public ValueList<Money> ExcessValues =>
        Totals
            .Where(total => total.OverLines > 0 && total.Currency != Currency.None)
            .Select(total => total.ExcessValue)
            .ToValueList();

    /// <summary>What is to be replenished, one total a unit, by code; empty if nothing is.</summary>
    public ValueList<Quantity> ReplenishTotals => StockSums.Replenish(Findings);

    /// <summary>The counted lines that differ from what the books expect, in the order of the lines; where a count must
    /// be exact, these are the list that is left to clear up.</summary>
    [Implements("STOCK-S18-COUNT")]
    public ValueList<StockFinding> Differing =>
        Findings.Where(finding => finding.Variance is { Count: not 0 }).ToValueList();

    /// <summary>Counts the lines of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>How many lines have it.</returns>
    public int CountOf(StockStatus status) => Findings.Count(finding => finding.Status == status);

    /// <summary>Lists the findings as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a line, in the order of the lines.</returns>
    public ValueList<StockRow> ToRows(Language language) =>
        Findings.Select(finding => finding.ToRow(language)).ToValueList();

    /// <summary>Lists the totals as flat rows, for reports and grids.</summary>
    /// <returns>One row a currency, by code.</returns>
    public ValueList<StockTotalsRow> ToTotalsRows() => Totals.Select(total => total.ToRow()).ToValueList();

    /// <summary>Answers how many lines were assessed.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => English.Count(Findings.Count, "finding");
}
