using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The findings of a whole count, with their totals.</summary>
/// <remarks>Equality is that of the findings, in their order. Order is not defined.</remarks>
public sealed record StockReport
{
    internal StockReport(ValueList<StockFinding> findings) => Findings = findings;

    /// <summary>The findings, in the order of the lines.</summary>
    public ValueList<StockFinding> Findings { get; }

    /// <summary>The values of the excess, one total a currency, by code; empty if nothing is over.</summary>
    public ValueList<Money> ExcessValues =>
        Findings
            .Where(finding => finding.Status == StockStatus.Over)
            .GroupBy(finding => finding.ExcessValue.Currency)
            .OrderBy(group => group.Key)
            .Select(group => group.Aggregate(default(Money), (sum, finding) => sum + finding.ExcessValue))
            .ToValueList();

    /// <summary>Counts the lines of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>How many lines have it.</returns>
    public int CountOf(StockStatus status) => Findings.Count(finding => finding.Status == status);

    /// <summary>Lists the findings as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a line, in the order of the lines.</returns>
    public ValueList<StockRow> ToRows(Language language) =>
        Findings.Select(finding => finding.ToRow(language)).ToValueList();

    /// <summary>Answers how many lines were assessed.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => English.Count(Findings.Count, "finding");
}
