using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

/// <summary>One month of a working calendar, day by day; made by its calendar only.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CalendarMonth
{
    internal CalendarMonth(
        YearMonth month,
        BilingualText calendar,
        CalendarStatus status,
        ValueList<CalendarDay> days
    )
    {
        Month = month;
        Calendar = calendar;
        Status = status;
        Days = days;
        foreach (CalendarDay day in days.AsSpan())
        {
            WorkingDays += day.IsWorked ? 1 : 0;
        }
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The name of the calendar.</summary>
    public BilingualText Calendar { get; }

    /// <summary>Whether the month is announced or provisional.</summary>
    public CalendarStatus Status { get; }

    /// <summary>Every day of the month, the first to the last.</summary>
    public ValueList<CalendarDay> Days { get; }

    /// <summary>The number of days on which work is planned, whatever they weigh.</summary>
    public int WorkingDays { get; }

    /// <summary>What all days weigh together, in working days: half a day counts for a half.</summary>
    public Ratio Weight => Days.Aggregate(Ratio.Zero, (sum, day) => sum + day.Weight);

    /// <summary>Lists the month as one flat row a day, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, the first day to the last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a defined one.</exception>
    public ValueList<CalendarDayRow> ToRows(Language language) =>
        Days.Select(day => CalendarDayRow.Of(day, Status, language)).ToValueList();

    /// <summary>Answers month and status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Month)}: {Kebab.Of(Status)}";
}
