using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>One day of a working calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="Weight">How much of a working day it is: 1 for a day that is worked, 0 for a day off.</param>
/// <param name="Name">What the day is called, in both languages; null for an ordinary day.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CalendarDay(LocalDate Date, DayKind Kind, Ratio Weight, BilingualText? Name)
{
    /// <summary>Whether any work is planned on the day.</summary>
    public bool IsWorked => Weight.Sign > 0;

    /// <summary>What the day is, in words, in both languages: working day, weekend, or the name of the holiday.</summary>
    public BilingualText Label =>
        (Kind, Name) switch
        {
            (DayKind.MakeUpWorkday, { } name) => new(
                $"{CalendarLabels.Of(Kind).English} ({name.English})",
                $"{CalendarLabels.Of(Kind).Chinese}（{name.Chinese}）"
            ),
            (_, { } name) => name,
            _ => CalendarLabels.Of(Kind),
        };

    /// <summary>Answers date and kind.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Kebab.Of(Kind)}";
}
