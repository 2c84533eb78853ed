namespace SalesProcess.Stock;

/// <summary>A cell of the record of a dealer's stock, in one unit, as a flat row of plain values.</summary>
/// <param name="KindCode">Goods or promotional material, as a stable name: <c>counter-goods</c> or
/// <c>pop-material</c>.</param>
/// <param name="Kind">Goods or promotional material, in the language asked for.</param>
/// <param name="StatusCode">The status as a stable name: <c>short</c> or <c>over</c>.</param>
/// <param name="Status">Short or over, in the language asked for.</param>
/// <param name="Lines">How many lines lie in the cell, in all units.</param>
/// <param name="Quantity">How much is short or over in this unit, without sign.</param>
/// <param name="Unit">The unit of the quantity; none for an empty cell.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerStockCellRow(
    string KindCode,
    string Kind,
    string StatusCode,
    string Status,
    int Lines,
    long Quantity,
    string Unit
)
{
    /// <summary>Answers kind, status and quantity.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Kind}, {Status}: {Quantity} {Unit}"
        );
}
