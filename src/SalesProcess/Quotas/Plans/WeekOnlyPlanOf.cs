using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A month's target, split into weeks and no further; every sum is exact.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// <para>The weeks add up to the month, and any run of weeks is its exact share rounded up or down. A plan is made by
/// <see cref="WeekOnlyPlan"/> only, so that these hold for every plan.</para>
/// <para>Two plans are equal if all their parts are. Order is not defined.</para>
/// </remarks>
public sealed record WeekOnlyPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal WeekOnlyPlan(QuotaPlan<TMeasure> byDay)
    {
        Calendar = byDay.Calendar;
        Target = byDay.Target;
        Weights = byDay.Weights;
        Weeks = byDay.Weeks;
        Nominal = byDay.Nominal;
        Edition = byDay.Edition;
    }

    /// <summary>The month as the calendar has it; it says whether it is provisional.</summary>
    public CalendarMonth Calendar { get; }

    /// <summary>Whether the calendar of the month is not announced yet, so that the shares may still change.</summary>
    public bool IsProvisional => Calendar.Status == CalendarStatus.Provisional;

    /// <summary>The month that is planned.</summary>
    public YearMonth Month => Calendar.Month;

    /// <summary>The target of the month.</summary>
    public TMeasure Target { get; }

    /// <summary>The weights of the days, by which the weeks have their shares.</summary>
    public DayWeights Weights { get; }

    /// <summary>The weeks of the month, cut at its ends, the first to the last.</summary>
    public ValueList<QuotaWeek<TMeasure>> Weeks { get; }

    /// <summary>The nominal rate of the policy, beside the plan.</summary>
    public NominalRate<TMeasure> Nominal { get; }

    /// <summary>The edition of the policy that the plan was made under, such as <c>acme/2026 over built-in/1</c>.</summary>
    public string Edition { get; }

    /// <summary>Finds the week that a day lies in.</summary>
    /// <param name="date">A date of the month.</param>
    /// <returns>The part of the week that lies in the month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies in another month.</exception>
    public QuotaWeek<TMeasure> WeekOf(LocalDate date) =>
        Weeks.FirstOrDefault(week => week.Segment.Contains(date))
        ?? throw new ArgumentOutOfRangeException(
            nameof(date),
            FactValue.Of(date).Text,
            $"The plan covers {FactValue.Of(Weeks[0].Segment.Start)} to {FactValue.Of(Weeks[^1].Segment.End)}."
        );

    /// <summary>Lists the plan as one flat row a week, for reports and grids.</summary>
    /// <returns>The rows, the first week to the last.</returns>
    public ValueList<QuotaWeekRow> ToWeekRows() =>
        Weeks.Select(week => QuotaWeekRow.Of(week, IsProvisional)).ToValueList();

    /// <summary>Answers month and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Weeks[0].Segment.Start)}..{FactValue.Of(Weeks[^1].Segment.End)} by week: {Target}";
}
