namespace SalesProcess.Visits;

/// <summary>Where the adjustment of a maintenance strategy stands, as a flat row of plain values.</summary>
/// <param name="Customer">The host's identifier of the customer.</param>
/// <param name="NotedOn">The day on which the change was noted.</param>
/// <param name="DueOn">The last day on which the adjustment is in time.</param>
/// <param name="AdjustedOn">The day on which the strategy was adjusted; null where it was not yet.</param>
/// <param name="StateCode">The state as a stable name, such as <c>overdue</c>.</param>
/// <param name="State">The state, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record AdjustmentRow(
    string Customer,
    DateOnly NotedOn,
    DateOnly DueOn,
    DateOnly? AdjustedOn,
    string StateCode,
    string State
)
{
    /// <summary>Answers the customer and the state.</summary>
    /// <returns>Such as <c>C-1: overdue</c>.</returns>
    public override string ToString() => $"{Customer}: {StateCode}";
}
