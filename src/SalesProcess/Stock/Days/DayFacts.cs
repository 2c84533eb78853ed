using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What the figures and clauses of a day's close are called.</summary>
internal static class DayFacts
{
    internal static readonly BilingualText OpeningLabel = new("opening stock", "期初库存");
    internal static readonly BilingualText ClosingLabel = new("closing stock", "期末库存");
    internal static readonly BilingualText InLabel = new("in", "入库");
    internal static readonly BilingualText OutLabel = new("out", "出库");

    internal static ClauseId AgentClause { get; } = ClauseId.Parse("STOCK-S5-DAILY");

    internal static ClauseId CarryOverClause { get; } = ClauseId.Parse("LIB-STOCK-23");

    internal static ClauseId RouteClause { get; } = ClauseId.Parse("STOCK-S9-RETURN");

    internal static ClauseId NeedClause { get; } = ClauseId.Parse("STOCK-S18-NEED");

    internal static ClauseId SoftwareClause { get; } = ClauseId.Parse("STOCK-S18-SOFT");
}
