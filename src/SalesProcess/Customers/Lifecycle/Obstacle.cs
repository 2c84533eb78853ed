using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A worry or obstacle of an intent customer, as the journal of the lifecycle has it.</summary>
/// <remarks>
/// Made by <see cref="CustomerLifecycle.Obstacles"/> only. It names the host's own record; what the customer said stays
/// there. Equality is that of all parts. Order is not defined.
/// </remarks>
[Implements("LIFE-INT-ACT-03", "LIFE-INT-ACT-04", "LIB-LIFE-06")]
public sealed record Obstacle
{
    internal Obstacle(string id, ObstacleKind kind, bool isBlocking) =>
        (Id, Kind, IsBlocking) = (id, kind, isBlocking);

    /// <summary>The host's identifier of the record.</summary>
    public string Id { get; }

    /// <summary>A worry, or what keeps the customer from using the system.</summary>
    public ObstacleKind Kind { get; }

    /// <summary>Whether it stands in the way of the signing as long as it is there.</summary>
    public bool IsBlocking { get; }

    /// <summary>Open, planned or removed.</summary>
    public ObstacleState State { get; internal init; }

    /// <summary>The host's identifier of the plan for removing it; null while there is none.</summary>
    public string? PlanId { get; internal init; }

    /// <summary>Whether the plan waits for the word of the leader.</summary>
    public bool AwaitsLeader { get; internal init; }

    /// <summary>The host's identifier of the leader who agreed to the plan; null where nobody had to, or has not
    /// yet.</summary>
    public string? AgreedBy { get; internal init; }

    /// <summary>Lists the obstacle as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ObstacleRow ToRow(Language language) =>
        new(
            Id,
            Kebab.Of(Kind),
            LifecycleLabels.Of(Kind).In(language),
            IsBlocking,
            Kebab.Of(State),
            LifecycleLabels.Of(State).In(language),
            PlanId ?? "",
            AwaitsLeader,
            AgreedBy ?? ""
        );

    /// <summary>Answers the identifier and the state.</summary>
    /// <returns>Such as <c>O-1: planned</c>.</returns>
    public override string ToString() => $"{Id}: {Kebab.Of(State)}";
}
