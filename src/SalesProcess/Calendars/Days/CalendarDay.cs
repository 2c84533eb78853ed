using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>One day of a working calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="Weight">How much of a working day it is: 1 for a day that is worked, 0 for a day off, 1/2 for half a
/// day.</param>
/// <param name="Name">What the day is called, in both languages; null for an ordinary day.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CalendarDay(LocalDate Date, DayKind Kind, Ratio Weight, BilingualText? Name)
{
    /// <summary>
    /// The calendar or the overlay that says what the day is, in both languages; null on a day that no calendar gave.
    /// </summary>
    public BilingualText? Layer { get; init; }

    /// <summary>The notice or decision that made the day special, in both languages; null if none is known.</summary>
    public BilingualText? Source { get; init; }

    /// <summary>Whether any work is planned on the day.</summary>
    public bool IsWorked => Weight.Sign > 0;

    /// <summary>What the day is, in words, in both languages: working day, weekend, or the name of the holiday.</summary>
    public BilingualText Label =>
        (Kind, Name) switch
        {
            (DayKind.MakeUpWorkday or DayKind.PartDay, { } name) => new(
                $"{CalendarLabels.Of(Kind).English} ({name.English})",
                $"{CalendarLabels.Of(Kind).Chinese}（{name.Chinese}）"
            ),
            (_, { } name) => name,
            _ => CalendarLabels.Of(Kind),
        };

    /// <summary>Whether the day is not what its day of the week says.</summary>
    internal bool IsSpecial => Kind is not (DayKind.WorkingDay or DayKind.Weekend);

    /// <summary>Answers date and kind.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Kebab.Of(Kind)}";
}
