using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The share of one day in a month's target.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <param name="Day">The day of the calendar; its weight says how much of a working day it is.</param>
/// <param name="Amount">The target of the day; zero on a day off.</param>
/// <param name="RunningTotal">The target from the first of the month to the end of this day.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record QuotaDay<TMeasure>(CalendarDay Day, TMeasure Amount, TMeasure RunningTotal)
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The date.</summary>
    public LocalDate Date => Day.Date;
}
