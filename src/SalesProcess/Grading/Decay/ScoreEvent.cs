using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Grading;

/// <summary>Something that earned points on a day, such as a meeting or the score of a month.</summary>
/// <param name="On">The day.</param>
/// <param name="Points">The points; less than zero where it cost some.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record ScoreEvent(LocalDate On, long Points)
{
    /// <summary>Answers day and points.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(On)}: {FactValue.Of(Points)}";
}
