using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The share of one day in a month's target; made by a plan only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaDay<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal QuotaDay(CalendarDay day, TMeasure amount, TMeasure runningTotal) =>
        (Day, Amount, RunningTotal) = (day, amount, runningTotal);

    /// <summary>The day of the calendar; its weight says how much of a working day it is.</summary>
    public CalendarDay Day { get; }

    /// <summary>The date.</summary>
    public LocalDate Date => Day.Date;

    /// <summary>The target of the day; zero on a day off.</summary>
    public TMeasure Amount { get; }

    /// <summary>The target from the first of the month to the end of this day.</summary>
    public TMeasure RunningTotal { get; }

    /// <summary>Answers date and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Amount}";
}
