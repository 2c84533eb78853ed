using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>How plans in whole lots say no.</summary>
public static class LotRefusals
{
    /// <summary>A day is held at an amount that is no whole number of lots.</summary>
    public static RefusalRule HeldNotInLots { get; } =
        new(
            "quotas.held-not-in-lots",
            "The day {date} is held at {least}, which is no whole number of lots of {lot}. Hold it at a whole number of lots.",
            "{date}固定为{least}，不是每批{lot}的整数倍。请固定为整批数额。"
        );

    /// <summary>No whole number of lots lies between floor and cap of a day.</summary>
    public static RefusalRule NoLotInBounds { get; } =
        new(
            "quotas.no-lot-in-bounds",
            "The day {date} is to get {least} or more and {most} or less, and no whole number of lots of {lot} lies in between. Lower its floor or raise its cap.",
            "{date}的下限为{least}，上限为{most}，其间没有每批{lot}的整数倍。请降低下限或提高上限。"
        );

    /// <summary>The target has a rest that fills no lot, and nobody is to get it.</summary>
    public static RefusalRule LotRestWithoutDay { get; } =
        new(
            "quotas.lot-rest-without-day",
            "Of {target}, {rest} do not fill a lot of {lot}, and a plan places all of its target. Give the rest to the last day or to the largest share, or plan a whole number of lots.",
            "{target}中有{rest}不足一批（每批{lot}），而计划须分配全部目标。请将零头归入最后一日或最大份额，或按整批制定目标。"
        );

    /// <summary>The caps and holds leave no place for a part of the target.</summary>
    public static RefusalRule LotsAboveCaps { get; } =
        new(
            "quotas.lots-above-caps",
            "In lots of {lot}, {gap} of {target} find no place under the caps. Raise a cap, lower the target or choose smaller lots.",
            "按每批{lot}分配时，{target}中有{gap}因上限而无处安排。请提高上限、降低目标或减小批量。"
        );

    /// <summary>The floors and holds ask for more than the target.</summary>
    public static RefusalRule LotsBelowFloors { get; } =
        new(
            "quotas.lots-below-floors",
            "In lots of {lot}, the floors ask for {gap} more than {target}. Lower a floor, raise the target or choose smaller lots.",
            "按每批{lot}分配时，各下限合计比{target}多出{gap}。请降低下限、提高目标或减小批量。"
        );
}
