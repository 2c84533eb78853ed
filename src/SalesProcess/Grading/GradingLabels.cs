using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>What grading calls things, in both languages.</summary>
public static class GradingLabels
{
    /// <summary>Names what is done about a criterion that is not known.</summary>
    /// <param name="missing">What is done.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static BilingualText Of(MissingCriterion missing) =>
        missing switch
        {
            MissingCriterion.Redistribute => new("its weight falls to the others", "权重分摊给其他指标"),
            MissingCriterion.Zero => new("counts as zero", "按零分计"),
            MissingCriterion.Unknown => new("no score", "不评分"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(missing),
                missing,
                "The value must be a defined one."
            ),
        };

    /// <summary>Names what a review did to a grade.</summary>
    /// <param name="kind">What it did.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static BilingualText Of(MovementKind kind) =>
        kind switch
        {
            MovementKind.Stayed => new("stayed", "保持"),
            MovementKind.Rose => new("rose", "升级"),
            MovementKind.Fell => new("fell", "降级"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be a defined one."),
        };
}
