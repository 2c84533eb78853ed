using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>How exact allocation says no.</summary>
public static class AllocationRefusals
{
    /// <summary>A part has a floor above its cap.</summary>
    public static RefusalRule FloorAboveCap { get; } =
        new(
            "measures.floor-above-cap",
            "Part {part} is to get {least} or more and {most} or less. Lower its floor or raise its cap.",
            "第{part}份的下限{least}高于上限{most}。请降低下限或提高上限。"
        );

    /// <summary>The caps leave no place for a part of the total.</summary>
    public static RefusalRule CapsTooLow { get; } =
        new(
            "measures.caps-too-low",
            "Of {total}, {gap} find no place under the caps. Raise a cap, lower the total or give weight to a part that has none.",
            "{total}中有{gap}因上限而无处分配。请提高上限、降低总额，或为没有权重的份额设置权重。"
        );

    /// <summary>The floors ask for more than the total.</summary>
    public static RefusalRule FloorsTooHigh { get; } =
        new(
            "measures.floors-too-high",
            "The floors ask for {gap} more than {total}. Lower a floor or raise the total.",
            "各下限合计比{total}多出{gap}。请降低下限或提高总额。"
        );

    /// <summary>The floors or caps add up to more than an amount can hold.</summary>
    public static RefusalRule BoundsTooLarge { get; } =
        new(
            "measures.bounds-too-large",
            "The floors or caps around {total} add up to more than an amount can hold. Give smaller ones.",
            "{total}各份的下限或上限合计超出数额的表示范围。请减小下限或上限。"
        );

    /// <summary>Rows and columns have different sums.</summary>
    public static RefusalRule SumsDiffer { get; } =
        new(
            "measures.sums-differ",
            "The rows add up to {rows} and the columns to {columns}, a difference of {difference}. Give rows and columns with the same sum.",
            "各行合计为{rows}，各列合计为{columns}，相差{difference}。请使行合计与列合计相等。"
        );
}
