using System.Numerics;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <content>Where weights come from.</content>
public sealed partial record DayWeights
{
    /// <summary>Takes the weights of a working calendar: 1 for a working day, 0 for a day off, parts for part days.</summary>
    /// <param name="days">The days.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The weights; refused where the calendar does not know all of the days.</returns>
    public static Decision<DayWeights> OfCalendar(DateInterval days, WorkingCalendar calendar) =>
        ByCalendar(days, calendar, DayWeightKind.Calendar, day => day.Weight);

    /// <summary>Takes from a working calendar only which days are open: 1 for a day that is worked at all, 0 for a day
    /// off. As a factor it closes the days off and leaves the weights of the other days as they are.</summary>
    /// <param name="days">The days.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The weights; refused where the calendar does not know all of the days.</returns>
    public static Decision<DayWeights> OfOpenDays(DateInterval days, WorkingCalendar calendar) =>
        ByCalendar(days, calendar, DayWeightKind.OpenDays, day => day.IsWorked ? Ratio.One : Ratio.Zero);

    /// <summary>Gives every day the weight 1, days off included.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The weights.</returns>
    public static DayWeights Even(DateInterval days) =>
        Leaf(
            DayWeightArguments.Days(days),
            DayWeightKind.Even,
            DayWeightLabels.Of(DayWeightKind.Even),
            Enumerable.Repeat(Ratio.One, days.Length).ToArray()
        );

    /// <summary>Takes weights that the caller worked out.</summary>
    /// <param name="days">The days.</param>
    /// <param name="name">What the weights are called, in both languages; explanations name them so.</param>
    /// <param name="weights">One weight a day, zero or more.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">There are not as many weights as days, or a weight is negative.</exception>
    public static DayWeights Given(DateInterval days, BilingualText name, ValueList<Ratio> weights)
    {
        DayWeightArguments.Days(days);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != days.Length)
        {
            throw new ArgumentException(
                $"There are {FactValue.Of(weights.Count)} weights for {FactValue.Of(days.Length)} days; give one a day.",
                nameof(weights)
            );
        }

        foreach (Ratio weight in weights)
        {
            DayWeightArguments.NotNegative(weight, nameof(weights));
        }

        return Leaf(days, DayWeightKind.Given, name, weights);
    }

    /// <summary>Gives days of the week a factor; those that are not named count 1.</summary>
    /// <param name="days">The days.</param>
    /// <param name="factors">The factors, each day of the week at most once.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">A day of the week stands twice or is no day from Monday to Sunday, or a
    /// factor is negative.</exception>
    public static DayWeights OfWeekdays(DateInterval days, ValueList<WeekdayFactor> factors)
    {
        DayWeightArguments.Days(days);
        DayWeightArguments.Weekdays(factors);
        Ratio Of(LocalDate date) =>
            factors.FirstOrDefault(factor => factor.Day == date.DayOfWeek)?.Factor ?? Ratio.One;
        return Leaf(
            days,
            DayWeightKind.WeekdayFactors,
            DayWeightLabels.Of(DayWeightKind.WeekdayFactors),
            days.Select(Of).ToArray()
        ) with
        {
            Facts = DayWeightFacts.Of(factors),
        };
    }

    /// <summary>Gives the days of an event its factor; all other days count 1.</summary>
    /// <param name="days">The days; the event may lie outside them, in part or in whole.</param>
    /// <param name="uplift">The event.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException">The event ends before it begins, or its factor is negative.</exception>
    public static DayWeights OfEvent(DateInterval days, EventUplift uplift)
    {
        DayWeightArguments.Days(days);
        DayWeightArguments.Event(uplift);
        return Leaf(
            days,
            DayWeightKind.Event,
            uplift.Name,
            days.Select(date => date >= uplift.From && date <= uplift.To ? uplift.Factor : Ratio.One)
                .ToArray()
        ) with
        {
            Facts = DayWeightFacts.Of(uplift),
            Clause = uplift.Clause,
        };
    }

    /// <summary>Takes what the matched days of last year brought.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="days">The days that are planned.</param>
    /// <param name="firstDay">The day of the first amount.</param>
    /// <param name="amounts">What each day of last year brought, one day after the other, all of one currency or unit.</param>
    /// <param name="match">Which day of last year a day is matched with.</param>
    /// <param name="floor">The least that a day counts, so that a day that was closed last year, or on which more was
    /// returned than sold, does not force zero; zero or more. <c>default</c> is zero.</param>
    /// <returns>The weights, in smallest units; refused where the amounts do not cover all matched days.</returns>
    /// <exception cref="ArgumentException">The amounts are of several currencies or units, or the floor is
    /// negative.</exception>
    public static Decision<DayWeights> OfLastYear<TMeasure>(
        DateInterval days,
        LocalDate firstDay,
        ValueList<TMeasure> amounts,
        DayMatch match,
        TMeasure floor = default
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        DayWeightArguments.Days(days);
        DayWeightArguments.Amounts(amounts, floor);
        ArgumentNullException.ThrowIfNull(match);
        // in days since 1970, so that no date is worked out that does not exist
        int from =
            Period.DaysBetween(firstDay.WithCalendar(CalendarSystem.Iso), days.Start) - match.DaysEarlier;
        if (from < 0 || from + days.Length > amounts.Count)
        {
            return Decision.Refuse<DayWeights>(
                QuotaRefusals.LastYearNotCovered.Because(
                    QuotaFacts.WeightClause,
                    DayWeightFacts.Coverage(days, firstDay, amounts.Count, match)
                )
            );
        }

        TMeasure[] matched = amounts.AsSpan()[from..(from + days.Length)].ToArray();
        DayWeights weights = Leaf(
            days,
            DayWeightKind.LastYear,
            DayWeightLabels.Of(DayWeightKind.LastYear),
            Array.ConvertAll(matched, amount => (Ratio)Math.Max(amount.Units, floor.Units))
        ) with
        {
            Facts = DayWeightFacts.Of(match, matched, floor),
        };
        return Decision.Accept(weights, weights.Explain);
    }

    private static Decision<DayWeights> ByCalendar(
        DateInterval days,
        WorkingCalendar calendar,
        DayWeightKind kind,
        Func<CalendarDay, Ratio> weightOf
    )
    {
        DayWeightArguments.Days(days);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!calendar.Range.Contains(days))
        {
            return Decision.Refuse<DayWeights>(
                QuotaRefusals.CalendarNotCovering.Because(
                    QuotaFacts.WeightClause,
                    DayWeightFacts.Coverage(days, calendar)
                )
            );
        }

        DayWeights weights = Leaf(
            days,
            kind,
            DayWeightLabels.Of(kind),
            days.Select(date => weightOf(calendar[date])).ToArray()
        ) with
        {
            Facts = [DayWeightFacts.Calendar(calendar)],
        };
        return Decision.Accept(weights, weights.Explain);
    }

    internal static DayWeights OfMonth(CalendarMonth month)
    {
        var parts = new BigInteger[month.Days.Count];
        bool whole = true;
        for (int i = 0; i < parts.Length && whole; i++)
        {
            Ratio weight = month.Days[i].Weight;
            whole = weight.Denominator == 1;
            parts[i] = weight.Numerator;
        }

        return new(
            month.Month.ToDateInterval(),
            DayWeightKind.Calendar,
            DayWeightLabels.Of(DayWeightKind.Calendar),
            whole
                ? new ExactWeights(new ValueList<BigInteger>(parts), BigInteger.One)
                : ExactWeights.Of(month.Days.Select(day => day.Weight).ToArray())
        )
        {
            Facts = [QuotaFacts.Calendar(month)],
        };
    }

    private static DayWeights Leaf(
        DateInterval days,
        DayWeightKind kind,
        BilingualText name,
        IReadOnlyList<Ratio> weights
    ) => new(days, kind, name, ExactWeights.Of(weights));
}
