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
    internal QuotaDay(CalendarDay day, string weight, TMeasure amount, TMeasure runningTotal) =>
        (Day, Weight, Amount, RunningTotal) = (day, weight, amount, runningTotal);

    /// <summary>The day of the calendar; its weight says how much of a working day it is.</summary>
    public CalendarDay Day { get; }

    /// <summary>The date.</summary>
    public LocalDate Date => Day.Date;

    /// <summary>The weight that the day has in the plan, as a fraction in lowest terms or a whole number, such as
    /// <c>6/5</c>: that of the calendar, or the one that was given. <see cref="QuotaPlan{TMeasure}.Weights"/> has it as
    /// a number.</summary>
    public string Weight { get; }

    /// <summary>The target of the day; zero on a day off.</summary>
    public TMeasure Amount { get; }

    /// <summary>The target from the first of the month to the end of this day.</summary>
    public TMeasure RunningTotal { get; }

    /// <summary>Answers date and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Amount}";
}
