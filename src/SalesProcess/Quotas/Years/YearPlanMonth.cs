using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>The share of one month in a year's target; made by a year plan only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record YearPlanMonth<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal YearPlanMonth(CalendarMonth calendar, string weight, TMeasure amount, TMeasure runningTotal) =>
        (Calendar, Weight, Amount, RunningTotal) = (calendar, weight, amount, runningTotal);

    /// <summary>The month as the calendar has it; it says whether it is provisional.</summary>
    public CalendarMonth Calendar { get; }

    /// <summary>The month.</summary>
    public YearMonth Month => Calendar.Month;

    /// <summary>The quarter of the year, 1 to 4.</summary>
    public int Quarter => (Month.Month + 2) / 3;

    /// <summary>The weight that the month has in the plan, as a fraction in lowest terms or a whole number.</summary>
    public string Weight { get; }

    /// <summary>The target of the month, to be split further by <see cref="QuotaPlan"/>.</summary>
    public TMeasure Amount { get; }

    /// <summary>The target from the first of January to the end of this month.</summary>
    public TMeasure RunningTotal { get; }

    /// <summary>Whether the calendar of the month is not announced yet.</summary>
    public bool IsProvisional => Calendar.Status == CalendarStatus.Provisional;

    /// <summary>Answers month and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Month)}: {Amount}";
}
