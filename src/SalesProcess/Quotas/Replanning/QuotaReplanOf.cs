using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A month whose past is fixed by what was sold, and whose open days are planned anew; made by
/// <see cref="QuotaReplan"/> only.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// <para>
/// For every re-plan: what was sold, plus the new targets, plus <see cref="Uncovered"/>, is the target; no day is
/// planned below zero; and where what was sold is what was planned, no day changes.
/// </para>
/// <para>Equality is that of all parts. Order is not defined.</para>
/// </remarks>
public sealed record QuotaReplan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal QuotaReplan(
        QuotaStanding<TMeasure> standing,
        CatchUpRule rule,
        ValueList<ReplannedDay<TMeasure>> days
    )
    {
        Plan = standing.Plan;
        LastClosedDay = standing.LastClosedDay;
        Actual = standing.Actual;
        Expected = standing.Due;
        Gap = standing.Due - standing.Actual;
        Rule = rule;
        Days = days;
        Uncovered = days.Aggregate(Gap, (left, day) => left - day.CatchUp);
    }

    /// <summary>The plan that the month began with.</summary>
    public QuotaPlan<TMeasure> Plan { get; }

    /// <summary>The last day whose amounts are in; no day up to it changes.</summary>
    public LocalDate LastClosedDay { get; }

    /// <summary>What was sold to date.</summary>
    public TMeasure Actual { get; }

    /// <summary>What the plan expects to date.</summary>
    public TMeasure Expected { get; }

    /// <summary>Expected less sold: positive behind the plan, negative ahead of it.</summary>
    public TMeasure Gap { get; }

    /// <summary>How it was planned anew.</summary>
    public CatchUpRule Rule { get; }

    /// <summary>The open days, the first to the last; none where the month is closed.</summary>
    public ValueList<ReplannedDay<TMeasure>> Days { get; }

    /// <summary>What no day takes of the gap: positive, the month ends that much below its target; negative, that
    /// much above it.</summary>
    public TMeasure Uncovered { get; }

    /// <summary>Finds an open day.</summary>
    /// <param name="date">A date after the last closed day, in the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not that of an open day.</exception>
    public ReplannedDay<TMeasure> On(LocalDate date) =>
        Days.FirstOrDefault(day => day.Date == date.WithCalendar(CalendarSystem.Iso))
        ?? throw new ArgumentOutOfRangeException(
            nameof(date),
            FactValue.Of(date).Text,
            $"The date must be one of the {Days.Count} open days after {FactValue.Of(LastClosedDay)} in the month of the plan."
        );

    /// <summary>Explains the new target of one open day: what was planned, and what it takes of the gap.</summary>
    /// <param name="date">A date after the last closed day, in the month.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not that of an open day.</exception>
    public Explanation Explain(LocalDate date) => ReplanExplanations.OfDay(On(date));

    /// <summary>Lists the open days as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, the first day to the last.</returns>
    public ValueList<ReplannedDayRow> ToRows(Language language) =>
        Days.Select(day => day.ToRow(language)).ToValueList();

    /// <summary>Answers the day, the gap and the rule.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(LastClosedDay)}: gap {Gap}, {Rule}";
}
