using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>What adjustments of the books call things, in both languages.</summary>
public static class AdjustmentLabels
{
    /// <summary>Names a level of thresholds.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static BilingualText Of(ThresholdLevel level) =>
        level switch
        {
            ThresholdLevel.Location => new("location", "库位"),
            ThresholdLevel.Warehouse => new("warehouse", "仓库"),
            ThresholdLevel.Policy => new("policy", "政策"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "The level must be a defined one."
            ),
        };

    /// <summary>Names a choice for a stale line.</summary>
    /// <param name="choice">The choice.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The choice is not a defined one.</exception>
    public static BilingualText Of(StaleChoice choice) =>
        choice switch
        {
            StaleChoice.KeepDifference => new("keep the difference", "保留差异"),
            StaleChoice.KeepCounted => new("keep what was counted", "以盘点数为准"),
            StaleChoice.CountAgain => new("count again", "重新盘点"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(choice),
                choice,
                "The choice must be a defined one."
            ),
        };

    /// <summary>Names the conditions of a reason, in both languages.</summary>
    internal static BilingualText Of(IReadOnlyCollection<ItemCondition> conditions) =>
        new(
            string.Join(", ", conditions.Select(condition => Of(condition).English)),
            string.Join('、', conditions.Select(condition => Of(condition).Chinese))
        );

    private static BilingualText Of(ItemCondition condition) =>
        (condition.Trait, condition.Values[0]) switch
        {
            (AdjustmentFacts.Difference, AdjustmentFacts.Missing) => new("that goods are missing", "盘亏"),
            (AdjustmentFacts.Difference, AdjustmentFacts.Surplus) => new(
                "that there are more goods than expected",
                "盘盈"
            ),
            (AdjustmentFacts.NoteTrait, _) => new("a note in words", "文字说明"),
            _ => new(
                $"{condition.Trait}: {string.Join("/", condition.Values)}",
                $"{condition.Trait}：{string.Join("/", condition.Values)}"
            ),
        };
}
