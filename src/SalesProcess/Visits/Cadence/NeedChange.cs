using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A change of a customer's needs, and when the maintenance strategy followed it.</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="NotedOn">The day on which the change was noted.</param>
/// <param name="AdjustedOn">The day on which the strategy was adjusted; null where it was not yet.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record NeedChange(string CustomerId, LocalDate NotedOn, LocalDate? AdjustedOn)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>Answers the identifier and the days.</summary>
    /// <returns>Such as <c>C-1, noted 2026-10-09, adjusted 2026-10-12</c>.</returns>
    public override string ToString() =>
        $"{CustomerId}, noted {FactValue.Of(NotedOn)}"
        + (AdjustedOn is { } adjusted ? $", adjusted {FactValue.Of(adjusted)}" : "");
}
