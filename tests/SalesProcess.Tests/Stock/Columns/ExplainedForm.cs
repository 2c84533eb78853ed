using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>The lines of columns as lines that are assessed with an explanation: what the columns leave out is given,
/// as their documentation says what it then is.</summary>
internal static class ExplainedForm
{
    /// <summary>The policy that says of goods in transit what the columns say.</summary>
    public static PolicyEdition PolicyOf(ColumnCase lines) =>
        lines.BookHoldsInTransit ? Stock.Lines.OnDispatch : Stock.Lines.Comparing;

    public static StockLine[] Lines(ColumnCase lines, GoodsOwner owner = GoodsOwner.Own) =>
        [.. Enumerable.Range(0, lines.Lines).Select(i => Line(lines, i, owner))];

    public static StockLine Line(ColumnCase lines, int i, GoodsOwner owner = GoodsOwner.Own)
    {
        Quantity At(long[]? column) => Quantity.Pieces(column?[i] ?? 0);
        Quantity? Maybe(long[]? column) => column is null ? null : At(column);
        return new StockLine
        {
            Sku = $"A{i}",
            Specification = "250 g",
            Place = lines.NormalFrom is null ? StockPlace.OwnStore : StockPlace.Counter,
            Owner = owner,
            Book = At(lines.Book),
            Counted = lines.Counted[i] == StockColumns.NotCounted ? null : At(lines.Counted),
            InTransit = At(lines.InTransit),
            LentOut = At(lines.LentOut),
            Borrowed = At(lines.Borrowed),
            NormalFrom = Maybe(lines.NormalFrom),
            NormalTo = Maybe(lines.NormalTo),
            Target = Maybe(lines.Target) ?? Maybe(lines.NormalFrom) ?? Expected(lines, i),
            PackSize = Maybe(lines.PackSize),
            PreviousCount = At(lines.LastPeriod),
            UnitValue = Money.FromMinorUnits(lines.UnitValue?[i] ?? 0, Currency.Cny),
        };
    }

    // where the count must match, no more is normal than what is expected
    private static Quantity Expected(ColumnCase lines, int i)
    {
        Int128 expected = (Int128)lines.Book[i] - (lines.LentOut?[i] ?? 0) + (lines.Borrowed?[i] ?? 0);
        expected -= lines.BookHoldsInTransit ? lines.InTransit?[i] ?? 0 : 0;
        return Quantity.Pieces((long)Int128.Clamp(expected, 0, long.MaxValue));
    }
}
