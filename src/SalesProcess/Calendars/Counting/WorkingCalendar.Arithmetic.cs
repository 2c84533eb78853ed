using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Calendars;

// Counting and moving by working days. A working day is a day that weighs more than nothing; half a day is one.
public sealed partial class WorkingCalendar
{
    /// <summary>Finds the working day that lies some working days after a date.</summary>
    /// <param name="date">The date, worked or not; it is not counted itself.</param>
    /// <param name="days">
    /// How many working days to go: 1 is the next working day, -1 the one before. 0 answers the date itself, worked or
    /// not; to move a day off to a working day, use <see cref="Roll"/>.
    /// </param>
    /// <returns>The day; a refusal where the calendar does not know the date, or ends on the way.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <example>Ten working days after 2026-09-28, a Monday, is 2026-10-16: 1 to 7 October are off, 10 October is worked.</example>
    public Decision<LocalDate> AddWorkingDays(LocalDate date, int days) =>
        WorkingDaySteps.Walk(this, date, days);

    /// <summary>Finds the working day that lies some working days before a date.</summary>
    /// <param name="date">The date, worked or not; it is not counted itself.</param>
    /// <param name="days">How many working days to go back; below 0, forward; 0 answers the date itself.</param>
    /// <returns>The day; a refusal where the calendar does not know the date, or ends on the way.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public Decision<LocalDate> SubtractWorkingDays(LocalDate date, int days) =>
        WorkingDaySteps.Walk(this, date, -(long)days);

    /// <summary>Counts the working days from one date to another.</summary>
    /// <param name="from">The date to count from.</param>
    /// <param name="to">The date to count to; where it comes first, the days count as negative.</param>
    /// <param name="ends">Which of the two dates count; the ends keep their date when the interval runs backward. Of
    /// one single date, <see cref="IntervalEnds.Both"/> counts it, every other choice counts nothing.</param>
    /// <returns>The number of days; a refusal where the calendar does not know a day that counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are not a defined choice.</exception>
    /// <exception cref="ArgumentException">The dates are not of the ISO calendar.</exception>
    /// <example>October 2026 has 18: <c>CountWorkingDays(2026-10-01, 2026-10-31, IntervalEnds.Both)</c>.</example>
    public Decision<int> CountWorkingDays(LocalDate from, LocalDate to, IntervalEnds ends) =>
        WorkingDayCounts.Count(this, from, to, ends);

    /// <summary>Adds up what the days from one date to another weigh: half a day counts for a half.</summary>
    /// <param name="from">The date to count from.</param>
    /// <param name="to">The date to count to; where it comes first, the sum is negative.</param>
    /// <param name="ends">Which of the two dates count, as for <see cref="CountWorkingDays"/>.</param>
    /// <returns>The exact sum, in working days; a refusal where the calendar does not know a day that counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are not a defined choice.</exception>
    /// <exception cref="ArgumentException">The dates are not of the ISO calendar.</exception>
    public Decision<Ratio> SumWeights(LocalDate from, LocalDate to, IntervalEnds ends) =>
        WorkingDayCounts.Weigh(this, from, to, ends);

    /// <summary>Counts the working days of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The number of days; a refusal where the calendar does not know all of the year.</returns>
    /// <example>2026 has 248 in mainland China.</example>
    public Decision<int> WorkingDaysOfYear(int year) => WorkingDayCounts.OfYear(this, year);

    /// <summary>Moves a date that is not worked to a working day; a date that is worked stays.</summary>
    /// <param name="date">The date.</param>
    /// <param name="convention">Where it goes. The modified conventions never leave the month.</param>
    /// <returns>The day; a refusal where the calendar does not know the date, ends before the day is sure, or has no
    /// working day in a month that must not be left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The convention is not a defined one.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    /// <example>31 October 2026, a Saturday: following 2026-11-02, modified following 2026-10-30.</example>
    public Decision<LocalDate> Roll(LocalDate date, RollConvention convention) =>
        DateRolls.Roll(this, date, convention);

    /// <summary>Finds a working day of a month by its number.</summary>
    /// <param name="month">The month.</param>
    /// <param name="number">1 for the first working day, 2 for the second; -1 for the last, -2 for the last but one.</param>
    /// <returns>The day; a refusal where the calendar does not know all of the month, or it has fewer working days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0.</exception>
    /// <exception cref="ArgumentException">The month is not of the ISO calendar.</exception>
    public Decision<LocalDate> NthWorkingDay(YearMonth month, int number) =>
        WorkingDaySteps.Nth(this, month, number);

    /// <summary>Finds the first working day of a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The day; a refusal where the calendar does not know all of the month, or it has no working day.</returns>
    /// <exception cref="ArgumentException">The month is not of the ISO calendar.</exception>
    public Decision<LocalDate> FirstWorkingDay(YearMonth month) => NthWorkingDay(month, 1);

    /// <summary>Finds the last working day of a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The day; a refusal where the calendar does not know all of the month, or it has no working day.</returns>
    /// <exception cref="ArgumentException">The month is not of the ISO calendar.</exception>
    public Decision<LocalDate> LastWorkingDay(YearMonth month) => NthWorkingDay(month, -1);

    /// <summary>Whether a date is the last working day of its month, or comes after it.</summary>
    /// <param name="date">The date, worked or not.</param>
    /// <returns>True if no later day of its month is worked; a refusal where the calendar does not know the date or
    /// the rest of its month.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar.</exception>
    public Decision<bool> IsEndOfMonth(LocalDate date) => WorkingDayCounts.EndsMonth(this, date);
}
