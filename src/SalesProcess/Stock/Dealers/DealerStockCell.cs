using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>One cell of the record of a dealer's stock: goods or promotional material, short or over the books.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerStockCell
{
    internal DealerStockCell(MaterialKind kind, StockStatus status) => (Kind, Status) = (kind, status);

    /// <summary>Goods or promotional material.</summary>
    public MaterialKind Kind { get; }

    /// <summary>Short or over.</summary>
    public StockStatus Status { get; }

    /// <summary>How many lines lie in the cell.</summary>
    public int Lines { get; internal init; }

    /// <summary>How much is short or over, without sign, one quantity a unit, by code; empty if nothing is.</summary>
    public ValueList<Quantity> Quantities { get; internal init; } = [];

    /// <summary>Lists the cell as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a unit; one row of zero for an empty cell.</returns>
    public ValueList<DealerStockCellRow> ToRows(Language language) =>
        Quantities
            .DefaultIfEmpty()
            .Select(quantity => new DealerStockCellRow(
                Kebab.Of(Kind),
                DealerStockGrid.NameOf(Kind).In(language),
                Kebab.Of(Status),
                StockLabels.Of(Status, StockRule.ExactMatch).In(language),
                Lines,
                quantity.Count,
                quantity.UnitCode
            ))
            .ToValueList();

    /// <summary>Answers kind, status and number of lines.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Kebab.Of(Kind)}, {Kebab.Of(Status)}: {English.Count(Lines, "line")}";
}
