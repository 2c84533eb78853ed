using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>How the transfers between outlets say no.</summary>
public static class OutletRefusals
{
    /// <summary>A task is a movement of another kind.</summary>
    public static RefusalRule NotAnOutletTransfer { get; } =
        new(
            "stock.not-an-outlet-transfer",
            "The task '{entry}' is a movement of the kind '{kind}', not an outlet transfer. Take it out of the plan, or correct its kind.",
            "任务“{entry}”的移动类别为“{kind}”，并非移货开点。请将其移出计划，或更正类别。"
        );

    /// <summary>A task takes goods from an outlet that is not cut.</summary>
    public static RefusalRule FromNoCutOutlet { get; } =
        new(
            "stock.outlet-not-cut",
            "The task '{entry}' takes goods from '{from}', which the plan does not cut. Take them from an outlet that is cut.",
            "任务“{entry}”从“{from}”移货，而计划并未删减该网点。请从删减网点移货。"
        );

    /// <summary>A task moves goods to an outlet that is not opened.</summary>
    public static RefusalRule ToNoOpenedOutlet { get; } =
        new(
            "stock.outlet-not-opened",
            "The task '{entry}' moves goods to '{to}', which is not opened. Move them to an outlet that is opened.",
            "任务“{entry}”将货物移至“{to}”，而该网点并非新开网点。请移至新开网点。"
        );
}
