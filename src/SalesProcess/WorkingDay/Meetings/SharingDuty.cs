using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>Who prepares to share their experience at a morning meeting.</summary>
/// <param name="Date">The day of the morning meeting.</param>
/// <param name="People">The host's identifiers of those who share.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record SharingDuty(LocalDate Date, ValueList<string> People)
{
    /// <summary>Answers day and people.</summary>
    /// <returns>Such as <c>2026-10-12: P-1, P-2</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {string.Join(", ", People)}";
}
