using SalesProcess.Decisions;

namespace SalesProcess.Quotas;

/// <summary>What the ways to split a year are called, in both languages.</summary>
public static class YearPlanLabels
{
    /// <summary>Names what the months of a year are weighed by.</summary>
    /// <param name="kind">What they are weighed by.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(YearSplitKind kind) =>
        kind switch
        {
            YearSplitKind.WorkingDays => new("by their working days", "按各月工作日"),
            YearSplitKind.Equal => new("all alike", "各月均等"),
            YearSplitKind.MonthWeights => new("by given weights", "按给定权重"),
            YearSplitKind.Percentages => new("by percentages", "按百分比"),
            YearSplitKind.DayWeights => new("by the weights of their days", "按各日权重"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };
}
