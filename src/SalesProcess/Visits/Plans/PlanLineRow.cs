using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>One visit of a day's plan, as a flat row of plain values.</summary>
/// <param name="Visit">The host's identifier of the visit.</param>
/// <param name="Starts">When it starts, in local time.</param>
/// <param name="Ends">When it is expected to end, in local time.</param>
/// <param name="ExpectedStay">How long the stay is expected to be.</param>
/// <param name="Travel">How long the way to it takes.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PlanLineRow(
    string Visit,
    DateTime Starts,
    DateTime Ends,
    TimeSpan ExpectedStay,
    TimeSpan Travel
)
{
    /// <summary>Answers the visit and its start.</summary>
    /// <returns>Such as <c>V-1 2026-10-09T09:00:00</c>.</returns>
    public override string ToString() =>
        $"{Visit} {FactValue.Of(NodaTime.LocalDateTime.FromDateTime(Starts))}";
}
