using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts and clauses that the stock chapter cites.</summary>
internal static class StockFacts
{
    internal static readonly BilingualText BookLabel = new("book", "账面数量");
    internal static readonly BilingualText CountedLabel = new("counted", "盘点数量");
    internal static readonly BilingualText InTransitLabel = new("in transit", "途中数量");
    internal static readonly BilingualText FromLabel = new("normal minimum", "正常下限");
    internal static readonly BilingualText ToLabel = new("normal maximum", "正常上限");
    internal static readonly BilingualText TargetLabel = new("level to replenish up to", "补货目标");
    internal static readonly BilingualText LastPeriodLabel = new("last corresponding period", "上次同期");

    /// <summary>The clause that asks for the quantity to replenish.</summary>
    internal static ClauseId Replenishment { get; } = ClauseId.Parse("STOCK-COUNTER-06");

    /// <summary>The clause behind the way in which the quantity to replenish is worked out.</summary>
    internal static ClauseId ReplenishmentRule { get; } = ClauseId.Parse("LIB-STOCK-01");

    internal static Fact Sku(StockLine line) => new("sku", FactValue.Of(line.Sku), new("article", "货号"));

    internal static Fact Place(int place) =>
        new("place", FactValue.Of(place), new("place in the list", "行号"));

    internal static Fact Field(string name, BilingualText label) =>
        Fact.Named("field", name, new("figure", "数据项"), label);

    internal static Fact Status(StockStatus status) =>
        Fact.Named("status", Kebab.Of(status), new("status", "状态"), StockLabels.Of(status));

    internal static Fact Of(string name, Quantity quantity, BilingualText label) =>
        new(name, FactValue.Of(quantity), label);

    internal static Fact Of(string name, Money money, BilingualText label) =>
        new(name, FactValue.Of(money), label);

    /// <summary>The quantities of a line that are given, by their stable names, in the order of the line.</summary>
    internal static IEnumerable<(string Name, Quantity Given, BilingualText Label)> Quantities(StockLine line)
    {
        (string Name, Quantity? Given, BilingualText Label)[] all =
        [
            ("book", line.Book, BookLabel),
            ("counted", line.Counted, CountedLabel),
            ("in-transit", line.InTransit == default ? null : line.InTransit, InTransitLabel),
            ("normal-from", line.NormalFrom, FromLabel),
            ("normal-to", line.NormalTo, ToLabel),
            ("target", line.Target, TargetLabel),
            ("last-period", line.LastPeriod, LastPeriodLabel),
        ];
        return all.Where(field => field.Given is not null)
            .Select(field => (field.Name, field.Given!.Value, field.Label));
    }

    /// <summary>The clause behind the comparison with the last corresponding period.</summary>
    internal static ClauseId ComparisonOf(MaterialKind kind) =>
        ClauseId.Parse(kind == MaterialKind.PopMaterial ? "STOCK-POP-03" : "STOCK-COUNTER-05");

    /// <summary>The clause behind a status: counter goods and promotional material have clauses of their own.</summary>
    internal static ClauseId ClauseOf(StockStatus status, MaterialKind kind) =>
        ClauseId.Parse(
            (status, kind) switch
            {
                (StockStatus.Over, MaterialKind.PopMaterial) => "STOCK-POP-02",
                (_, MaterialKind.PopMaterial) => "STOCK-POP-01",
                (StockStatus.NotCounted, _) => "STOCK-COUNTER-01",
                (StockStatus.Short, _) => "STOCK-COUNTER-02",
                (StockStatus.Over, _) => "STOCK-COUNTER-03",
                _ => "STOCK-COUNTER-04",
            }
        );
}
