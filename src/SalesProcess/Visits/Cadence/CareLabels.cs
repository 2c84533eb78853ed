using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What the care of customers calls things, in both languages.</summary>
public static class CareLabels
{
    /// <summary>Names a duty.</summary>
    /// <param name="duty">The duty.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not a defined one.</exception>
    public static BilingualText Of(CareDuty duty) => CareParameters.Of(duty).Definition.Label;

    /// <summary>Names a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(AdjustmentState state) =>
        state switch
        {
            AdjustmentState.Open => new("open", "待调整"),
            AdjustmentState.Overdue => new("overdue", "逾期"),
            AdjustmentState.Adjusted => new("adjusted", "已调整"),
            AdjustmentState.AdjustedLate => new("adjusted late", "逾期调整"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The state must be a defined one."
            ),
        };

    /// <summary>Names the half of a day's telephone visits.</summary>
    internal static BilingualText TelephoneVisits(bool isMorning) =>
        isMorning
            ? new("telephone customer visits of the morning", "上午客户电话拜访")
            : new("telephone orders and customer visits of the afternoon", "下午电话订单与客户拜访");
}
