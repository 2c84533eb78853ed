using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What the preparation of visits calls things, in both languages.</summary>
public static class PreparationLabels
{
    /// <summary>Names a recommended time.</summary>
    /// <param name="reason">The time.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not a defined one.</exception>
    public static BilingualText Of(SlotReason reason) =>
        reason switch
        {
            SlotReason.Weekend => new("weekend", "双休日"),
            SlotReason.RainyDay => new("rainy day", "下雨天"),
            SlotReason.IdleTime => new("idle time of the customer", "客户的闲暇时间"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(reason),
                reason,
                "The time must be a defined one."
            ),
        };
}
