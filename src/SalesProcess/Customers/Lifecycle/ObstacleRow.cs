namespace SalesProcess.Customers;

/// <summary>An obstacle as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="ObstacleId">The host's identifier of the record.</param>
/// <param name="KindCode">Worry or obstacle, as a stable name.</param>
/// <param name="Kind">The same, in the language asked for.</param>
/// <param name="IsBlocking">Whether it stands in the way of the signing.</param>
/// <param name="StateCode">Open, planned or removed, as a stable name.</param>
/// <param name="State">The same, in the language asked for.</param>
/// <param name="PlanId">The host's identifier of the plan; empty while there is none.</param>
/// <param name="AwaitsLeader">Whether the plan waits for the word of the leader.</param>
/// <param name="AgreedBy">The host's identifier of the leader who agreed; empty where nobody did.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ObstacleRow(
    string ObstacleId,
    string KindCode,
    string Kind,
    bool IsBlocking,
    string StateCode,
    string State,
    string PlanId,
    bool AwaitsLeader,
    string AgreedBy
)
{
    /// <summary>Answers the identifier and the state.</summary>
    /// <returns>Such as <c>O-1: planned</c>.</returns>
    public override string ToString() => $"{ObstacleId}: {StateCode}";
}
