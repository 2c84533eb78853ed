using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>A day that is not what its day of the week says: off, or worked.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind"><see cref="DayKind.Holiday"/> or <see cref="DayKind.MakeUpWorkday"/>.</param>
/// <param name="Name">What the day is called, in both languages.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record SpecialDay(LocalDate Date, DayKind Kind, BilingualText Name)
{
    /// <summary>Answers date and kind.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Kebab.Of(Kind)}";
}
