using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A month's target, split into weeks and days so that every sum is exact.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>
/// <para>
/// The days of every week add up to the week, the weeks to the month, and any run of days is its exact share
/// rounded up or down, unless bounds or lots move it. A plan is made by <see cref="QuotaPlan"/> only, so that these hold for every plan.
/// </para>
/// <para>Two plans are equal if all their parts are. Order is not defined.</para>
/// </remarks>
public sealed record QuotaPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal QuotaPlan(
        CalendarMonth calendar,
        TMeasure target,
        DayWeights weights,
        bool isByCalendar,
        ValueList<DayBound<TMeasure>> bounds,
        DayLots<TMeasure>? lots,
        ValueList<QuotaDay<TMeasure>> days,
        ValueList<QuotaWeek<TMeasure>> weeks,
        NominalRate<TMeasure> nominal,
        BilingualText edition
    )
    {
        Calendar = calendar;
        Target = target;
        Weights = weights;
        IsByCalendar = isByCalendar;
        Bounds = bounds;
        Lots = lots;
        Days = days;
        Weeks = weeks;
        Nominal = nominal;
        EditionLabel = edition;
    }

    /// <summary>The month as the calendar has it; it says whether it is provisional.</summary>
    public CalendarMonth Calendar { get; }

    /// <summary>Whether the calendar of the month is not announced yet, so that the shares may still change.</summary>
    public bool IsProvisional => Calendar.Status == CalendarStatus.Provisional;

    /// <summary>The month that is planned.</summary>
    public YearMonth Month => Calendar.Month;

    /// <summary>The target of the month.</summary>
    public TMeasure Target { get; }

    /// <summary>The weights that the target is split by: those of the calendar, or the ones that were given.</summary>
    public DayWeights Weights { get; }

    /// <summary>Whether the weights are those of the calendar.</summary>
    public bool IsByCalendar { get; }

    /// <summary>The days that are held or have a floor or a cap; empty for most plans.</summary>
    public ValueList<DayBound<TMeasure>> Bounds { get; }

    /// <summary>The whole lots that the days get; null for most plans.</summary>
    public DayLots<TMeasure>? Lots { get; }

    /// <summary>Every day of the month, the first to the last; days off with a target of zero, unless they are held above it.</summary>
    public ValueList<QuotaDay<TMeasure>> Days { get; }

    /// <summary>The weeks of the month, cut at its ends, the first to the last.</summary>
    public ValueList<QuotaWeek<TMeasure>> Weeks { get; }

    /// <summary>The nominal rate of the policy, beside the plan.</summary>
    public NominalRate<TMeasure> Nominal { get; }

    /// <summary>The edition of the policy that the plan was made under, such as <c>acme/2026 over built-in/1</c>.</summary>
    public string Edition => EditionLabel.English;

    internal BilingualText EditionLabel { get; }

    /// <summary>Finds the share of a day.</summary>
    /// <param name="date">A date of the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies in another month.</exception>
    public QuotaDay<TMeasure> On(LocalDate date) => Days[IndexOf(date)];

    /// <summary>Finds the week that a day lies in.</summary>
    /// <param name="date">A date of the month.</param>
    /// <returns>The part of the week that lies in the month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies in another month.</exception>
    public QuotaWeek<TMeasure> WeekOf(LocalDate date)
    {
        _ = IndexOf(date);
        return Weeks.First(week => week.Segment.Contains(date));
    }

    /// <summary>Explains the share of one day: the step of the rounded running total.</summary>
    /// <param name="date">A date of the month.</param>
    /// <returns>The explanation; facts and outcome are enough to work the share out again.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date lies in another month.</exception>
    public Explanation Explain(LocalDate date) => QuotaExplanations.OfDay(this, IndexOf(date));

    /// <summary>Lists the plan as one flat row a day, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The rows, the first day to the last.</returns>
    public ValueList<QuotaDayRow> ToRows(Language language) =>
        Days.Select(day => QuotaDayRow.Of(day, WeekOf(day.Date), IsProvisional, language)).ToValueList();

    /// <summary>Lists the plan as one flat row a week, for reports and grids.</summary>
    /// <returns>The rows, the first week to the last.</returns>
    public ValueList<QuotaWeekRow> ToWeekRows() =>
        Weeks.Select(week => QuotaWeekRow.Of(week, IsProvisional)).ToValueList();

    /// <summary>Answers month and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{FactValue.Of(Days[0].Date)}..{FactValue.Of(Days[^1].Date)}: {Target}";

    private int IndexOf(LocalDate date) =>
        date >= Days[0].Date && date <= Days[^1].Date
            ? date.Day - 1
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                FactValue.Of(date).Text,
                $"The plan covers {FactValue.Of(Days[0].Date)} to {FactValue.Of(Days[^1].Date)}."
            );
}
