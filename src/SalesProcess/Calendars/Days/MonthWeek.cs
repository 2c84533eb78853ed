using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>The part of one week that lies in one month; a week cut by the end of a month is two of these.</summary>
/// <remarks>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// <para>The parts of a month follow each other without gap or overlap and cover the month: 4 to 6 of them.</para>
/// </remarks>
public sealed record MonthWeek
{
    private MonthWeek(YearMonth month, int number, LocalDate start, LocalDate end)
    {
        Month = month;
        Number = number;
        Start = start;
        End = end;
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The place in the month, from 1.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate End { get; }

    /// <summary>The number of days, 1 to 7.</summary>
    public int Length => Period.DaysBetween(Start, End) + 1;

    /// <summary>Whether a date lies in it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Cuts a month into the parts of its weeks.</summary>
    /// <param name="month">The month.</param>
    /// <param name="weekStartsOn">The first day of the week, such as Monday for ISO weeks.</param>
    /// <returns>The parts, the first to the last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day of the week is not a defined one.</exception>
    public static ValueList<MonthWeek> Of(YearMonth month, IsoDayOfWeek weekStartsOn)
    {
        if (weekStartsOn is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(
                nameof(weekStartsOn),
                weekStartsOn,
                "The week must start on a day from Monday to Sunday."
            );
        }

        DateInterval days = month.ToDateInterval();
        var weeks = new List<MonthWeek>();
        int left = days.Length;
        while (left > 0)
        {
            // counted, not searched: the week after the last day of the last year is no date any more
            LocalDate start = month.OnDayOfMonth(days.Length - left + 1);
            int restOfWeek = 7 - start.DayOfWeek.DaysSince(weekStartsOn);
            int length = Math.Min(restOfWeek, left);
            weeks.Add(
                new MonthWeek(month, weeks.Count + 1, start, month.OnDayOfMonth(start.Day + length - 1))
            );
            left -= length;
        }

        return weeks.ToValueList();
    }

    /// <summary>Answers the first day and the last.</summary>
    /// <returns>Such as <c>2026-10-05..2026-10-11</c>.</returns>
    public override string ToString() => $"{FactValue.Of(Start)}..{FactValue.Of(End)}";
}
