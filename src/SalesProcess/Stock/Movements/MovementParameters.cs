using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The values of the policy that movements are registered by.</summary>
public static class MovementParameters
{
    /// <summary>The kinds of movements (STOCK-S18-SOFT), each with the ends that it has: goods run into a place, out of
    /// one, or between two. The list of the source is open, so a host may add kinds.</summary>
    public static PolicyKey<ValueList<PolicyItem>> MovementKinds { get; } =
        PolicyKeys.Items("stock.movement-kinds");
}
