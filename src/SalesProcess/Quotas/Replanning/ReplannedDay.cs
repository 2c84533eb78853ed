using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>An open day after re-planning: what was planned, and what it takes of the gap; made by a re-plan only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReplannedDay<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal ReplannedDay(QuotaDay<TMeasure> planned, TMeasure catchUp, TMeasure before)
    {
        Day = planned.Day;
        Baseline = planned.Amount;
        CatchUp = catchUp;
        Amount = planned.Amount + catchUp;
        RunningTotal = before + Amount;
    }

    /// <summary>The day of the calendar.</summary>
    public CalendarDay Day { get; }

    /// <summary>The date.</summary>
    public LocalDate Date => Day.Date;

    /// <summary>What the plan had for the day.</summary>
    public TMeasure Baseline { get; }

    /// <summary>What the day takes of the gap; negative where it gives up a part of a lead.</summary>
    public TMeasure CatchUp { get; }

    /// <summary>The new target of the day: baseline and catch-up.</summary>
    public TMeasure Amount { get; }

    /// <summary>What was sold to date and the new targets to the end of this day.</summary>
    public TMeasure RunningTotal { get; }

    /// <summary>Gives the day as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row.</returns>
    public ReplannedDayRow ToRow(Language language) =>
        new(
            Date.ToDateOnly(),
            Day.Label.In(language),
            Day.IsWorked,
            QuotaFacts.InWholes(Baseline),
            QuotaFacts.InWholes(CatchUp),
            QuotaFacts.InWholes(Amount),
            QuotaFacts.InWholes(RunningTotal),
            Amount.UnitCode
        );

    /// <summary>Answers date and new amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(Date)}: {Amount}";
}
