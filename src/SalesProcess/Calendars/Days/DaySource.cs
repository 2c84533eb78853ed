using NodaTime;

namespace SalesProcess.Calendars;

/// <summary>What a calendar is made of: it answers what a day is.</summary>
internal abstract class DaySource
{
    /// <summary>The common denominator of all weights.</summary>
    internal abstract long WeightUnit { get; }

    internal abstract CalendarDay On(LocalDate date);
}
