using SalesProcess.Decisions;

namespace SalesProcess.Measures;

/// <summary>What exact allocation calls things, in both languages.</summary>
public static class MeasureLabels
{
    /// <summary>Names a rule of allocation.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a defined one.</exception>
    public static BilingualText Of(AllocationRule rule) =>
        rule switch
        {
            AllocationRule.CumulativeRounding => new("cumulative rounding", "累计取整"),
            AllocationRule.LargestRemainder => new("largest remainder", "最大余数法"),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule must be a defined one."),
        };

    /// <summary>Names what happens to the rest of a split in lots.</summary>
    /// <param name="rest">What happens to the rest.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static BilingualText Of(LotRest rest) =>
        rest switch
        {
            LotRest.Separate => new("kept separate", "单独列出"),
            LotRest.Last => new("to the last part", "归入最后一份"),
            LotRest.LargestShare => new("to the largest share", "归入最大份额"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(rest),
                rest,
                "The value must be a defined one."
            ),
        };
}
