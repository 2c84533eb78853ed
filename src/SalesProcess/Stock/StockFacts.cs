using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The facts and clauses that the stock chapter cites.</summary>
internal static class StockFacts
{
    /// <summary>The stable name of the only quantity of a line that may not be zero.</summary>
    internal const string PackSize = "pack-size";

    /// <summary>The stable name of the figure of the previous count.</summary>
    internal const string Previous = "previous-count";

    /// <summary>The stable name of the figure of the same period of the previous year.</summary>
    internal const string LastYear = "same-period-last-year";

    internal static readonly BilingualText BookLabel = new("book", "账面数量");
    internal static readonly BilingualText CountedLabel = new("counted", "盘点数量");
    internal static readonly BilingualText InTransitLabel = new("in transit", "途中数量");
    internal static readonly BilingualText FromLabel = new("normal minimum", "正常下限");
    internal static readonly BilingualText ToLabel = new("normal maximum", "正常上限");
    internal static readonly BilingualText TargetLabel = new("level to replenish up to", "补货目标");
    internal static readonly BilingualText LentOutLabel = new("lent out", "借出数量");
    internal static readonly BilingualText BorrowedLabel = new("borrowed", "借入数量");
    internal static readonly BilingualText PackLabel = new("pack", "每包数量");
    internal static readonly BilingualText PreviousLabel = new("previous count", "上一次盘点数量");
    internal static readonly BilingualText LastYearLabel = new("same period last year", "去年同期数量");
    internal static readonly BilingualText ExpectedLabel = new("expected on hand", "应有数量");
    internal static readonly BilingualText ReplenishLabel = new("to replenish", "补货数量");
    internal static readonly BilingualText UnitValueLabel = new("unit value", "单位价值");

    /// <summary>The clause that asks for the quantity to replenish.</summary>
    internal static ClauseId Replenishment { get; } = ClauseId.Parse("STOCK-COUNTER-06");

    /// <summary>The clause behind the way in which the quantity to replenish is worked out.</summary>
    internal static ClauseId ReplenishmentRule { get; } = ClauseId.Parse("LIB-STOCK-01");

    /// <summary>The clause behind what should be on hand by the books.</summary>
    internal static ClauseId ExpectedRule { get; } = ClauseId.Parse("LIB-STOCK-02");

    /// <summary>The clause behind judging by an exact match.</summary>
    internal static ClauseId ExactRule { get; } = ClauseId.Parse("LIB-STOCK-04");

    /// <summary>The clause behind what counts in own value.</summary>
    internal static ClauseId OwnValueRule { get; } = ClauseId.Parse("LIB-STOCK-05");

    /// <summary>The clause behind the totals of a count.</summary>
    internal static ClauseId TotalsRule { get; } = ClauseId.Parse("LIB-STOCK-06");

    internal static Fact Sku(StockLine line) => Sku(line.Sku);

    internal static Fact Sku(string sku) => new("sku", FactValue.Of(sku), new("article", "货号"));

    internal static Fact LinesOf(int count) => new("count", FactValue.Of(count), new("lines", "行数"));

    internal static Fact Unit<TMeasure>(TMeasure like)
        where TMeasure : struct, IMeasure<TMeasure> =>
        new("unit", FactValue.Of(like.UnitCode), new("unit", "单位"));

    internal static Fact Place(int place) =>
        new("place", FactValue.Of(place), new("place in the list", "行号"));

    internal static Fact Field(string name, BilingualText label) =>
        Fact.Named("field", name, new("figure", "数据项"), label);

    internal static Fact Status(StockStatus status, StockRule rule) =>
        Fact.Named("status", Kebab.Of(status), new("status", "状态"), StockLabels.Of(status, rule));

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
            ("in-transit", Unless(line.InTransit), InTransitLabel),
            ("lent-out", Unless(line.LentOut), LentOutLabel),
            ("borrowed", Unless(line.Borrowed), BorrowedLabel),
            ("normal-from", line.NormalFrom, FromLabel),
            ("normal-to", line.NormalTo, ToLabel),
            ("target", line.Target, TargetLabel),
            (PackSize, line.PackSize, PackLabel),
            (Previous, line.PreviousCount, PreviousLabel),
            (LastYear, line.SamePeriodLastYear, LastYearLabel),
        ];
        return all.Where(field => field.Given is not null)
            .Select(field => (field.Name, field.Given!.Value, field.Label));
    }

    private static Quantity? Unless(Quantity neutral) => neutral == default ? null : neutral;

    /// <summary>The clause behind the comparison with the last corresponding period.</summary>
    internal static ClauseId ComparisonOf(MaterialKind kind) =>
        ClauseId.Parse(kind == MaterialKind.PopMaterial ? "STOCK-POP-03" : "STOCK-COUNTER-05");

    /// <summary>The clause behind a status: where the count must match, that of the rule of the place.</summary>
    internal static ClauseId ClauseOf(StockStatus status, JudgedLine judged) =>
        judged.ExactClause ?? ClauseOf(status, judged.Line.Kind);

    /// <summary>The clause that asks for what a status needs: where the count must match, the library's own.</summary>
    internal static ClauseId NeedOf(StockStatus status, JudgedLine judged) =>
        judged.ExactClause is null ? ClauseOf(status, judged.Line.Kind) : ExactRule;

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
