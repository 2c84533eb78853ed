using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A place that was visited on a trip.</summary>
/// <param name="Place">The place, spelled as in the application; not blank.</param>
/// <param name="At">The local time of arrival.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitedPlace(string Place, LocalDateTime At)
{
    /// <summary>The place, spelled as in the application; not blank.</summary>
    public string Place
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Place);

    /// <summary>Answers place and time.</summary>
    /// <returns>Such as <c>Jinan at 2026-10-12T09:00:00</c>.</returns>
    public override string ToString() => $"{Place} at {FactValue.Of(At)}";
}
