using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What trips call things, in both languages.</summary>
public static class TripLabels
{
    /// <summary>Names the standing of a customer.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not a defined one.</exception>
    public static BilingualText Of(TripStanding standing) =>
        standing switch
        {
            TripStanding.Clear => new("clear", "不受限制"),
            TripStanding.NewPlan => new("lifted by a new plan", "因有新计划而解除"),
            TripStanding.RefusedInPrinciple => new("refused in principle", "原则上不批准"),
            TripStanding.Excepted => new("excepted by the sales manager", "经销售经理准许例外"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(standing),
                standing,
                "The standing must be a defined one."
            ),
        };
}
