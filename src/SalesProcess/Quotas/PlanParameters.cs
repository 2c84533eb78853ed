using SalesProcess.Policies;

namespace SalesProcess.Quotas;

/// <summary>The values of the policy that the agreement around plans and the planning records are made by.</summary>
public static class PlanParameters
{
    /// <summary>Who makes a month's plan and goals binding (K-47).</summary>
    public static PolicyKey<TargetAuthority> TargetAuthority { get; } =
        PolicyKeys.Choice<TargetAuthority>("quotas.target-authority");
}
