using System.Collections.Immutable;
using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>When work goes on, on each day of the week, in local time; several intervals a day.</summary>
/// <remarks>
/// <para>
/// Local times of one place: there are no time zones, and every day has 24 hours. Which days are worked says the
/// calendar; the hours of a day that is not worked are not used.
/// </para>
/// <para>
/// A make-up workday is a day of the weekend, which has no hours of its own; it has the hours of a day of the week
/// that is named, or hours stated for make-up workdays.
/// </para>
/// <para>
/// Hours and weights are two things. The weight of a day, such as the ½ of a part day, says how much of the plan falls
/// on it; it does not shorten its hours, and hours do not change weights. Where work ends early on a single date, say
/// so with <see cref="WithDate"/>.
/// </para>
/// <para>Equality is that of the intervals of all days, of make-up workdays and of single dates. Order is not
/// defined.</para>
/// </remarks>
/// <example>
/// <code>
/// OpeningHours hours = OpeningHours.Of(
///     IsoDayOfWeek.Monday, IsoDayOfWeek.Friday,
///     new OpenInterval(new LocalTime(9, 0), new LocalTime(12, 0)),
///     new OpenInterval(new LocalTime(13, 30), new LocalTime(18, 0)));
/// </code>
/// </example>
public sealed record OpeningHours
{
    private readonly ImmutableSortedDictionary<LocalDate, ValueList<OpenInterval>> dates;

    private OpeningHours(
        ValueList<ValueList<OpenInterval>> week,
        ValueList<OpenInterval> makeUpWorkdays,
        ImmutableSortedDictionary<LocalDate, ValueList<OpenInterval>> dates
    )
    {
        Week = week;
        MakeUpWorkdays = makeUpWorkdays;
        this.dates = dates;
    }

    /// <summary>The intervals of a make-up workday, the earliest first; none if such a day has no hours.</summary>
    public ValueList<OpenInterval> MakeUpWorkdays { get; }

    /// <summary>The dates that have hours of their own, the earliest first.</summary>
    public ValueList<LocalDate> Dates => dates.Keys.ToValueList();

    private ValueList<ValueList<OpenInterval>> Week { get; }

    /// <summary>Gets the intervals of a day of the week.</summary>
    /// <param name="day">The day, Monday to Sunday.</param>
    /// <returns>The intervals, the earliest first; none if there is no work.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is no day from Monday to Sunday.</exception>
    public ValueList<OpenInterval> this[IsoDayOfWeek day] =>
        Week[(int)LocalClock.DayOfWeek(day, nameof(day)) - 1];

    /// <summary>Makes hours that are the same on several days of the week, and on make-up workdays.</summary>
    /// <param name="first">The first of the days.</param>
    /// <param name="last">The last of the days, included; before the first one where the days run over Sunday.</param>
    /// <param name="intervals">The intervals, in any order, at least one; none overlaps another.</param>
    /// <returns>The hours; the other days have none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is no day from Monday to Sunday.</exception>
    /// <exception cref="ArgumentException">There is no interval, one is null, or two overlap; the message names
    /// them.</exception>
    public static OpeningHours Of(
        IsoDayOfWeek first,
        IsoDayOfWeek last,
        params ReadOnlySpan<OpenInterval> intervals
    )
    {
        IsoDayOfWeek from = LocalClock.DayOfWeek(first, nameof(first));
        int length = LocalClock.DayOfWeek(last, nameof(last)).DaysSince(from) + 1;
        if (intervals.IsEmpty)
        {
            throw new ArgumentException(
                "Opening hours need at least one interval, or no deadline could ever be met. Give one.",
                nameof(intervals)
            );
        }

        ValueList<OpenInterval> hours = Checked(intervals, nameof(intervals));
        return new OpeningHours(
            Enumerable
                .Range(1, 7)
                .Select(day => ((IsoDayOfWeek)day).DaysSince(from) < length ? hours : [])
                .ToValueList(),
            hours,
            ImmutableSortedDictionary<LocalDate, ValueList<OpenInterval>>.Empty
        );
    }

    /// <summary>Changes the hours of one day of the week.</summary>
    /// <param name="day">The day.</param>
    /// <param name="intervals">The intervals, in any order; none for a day without work.</param>
    /// <returns>The changed hours; those of make-up workdays stay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is no day from Monday to Sunday.</exception>
    /// <exception cref="ArgumentException">An interval is null, or two overlap; the message names them.</exception>
    public OpeningHours With(IsoDayOfWeek day, params ReadOnlySpan<OpenInterval> intervals)
    {
        int place = (int)LocalClock.DayOfWeek(day, nameof(day)) - 1;
        ValueList<OpenInterval> hours = Checked(intervals, nameof(intervals));
        return new OpeningHours(
            Week.Select((before, i) => i == place ? hours : before).ToValueList(),
            MakeUpWorkdays,
            dates
        );
    }

    /// <summary>States the hours of make-up workdays.</summary>
    /// <param name="intervals">The intervals, in any order; none if no hours are worked on such days.</param>
    /// <returns>The changed hours.</returns>
    /// <exception cref="ArgumentException">An interval is null, or two overlap; the message names them.</exception>
    public OpeningHours WithMakeUpWorkdays(params ReadOnlySpan<OpenInterval> intervals) =>
        new(Week, Checked(intervals, nameof(intervals)), dates);

    /// <summary>Gives make-up workdays the hours that a day of the week has now.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The changed hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is no day from Monday to Sunday.</exception>
    public OpeningHours WithMakeUpWorkdaysAs(IsoDayOfWeek day) => new(Week, this[day], dates);

    /// <summary>States the hours of a single date, such as a day on which work ends at noon.</summary>
    /// <param name="date">The date.</param>
    /// <param name="intervals">The intervals, in any order; none for a date without work.</param>
    /// <returns>The changed hours. They hold where the calendar works the date: hours do not make a day off a
    /// workday, and they change no weight.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system, an interval is null, or two
    /// overlap; the message names them.</exception>
    public OpeningHours WithDate(LocalDate date, params ReadOnlySpan<OpenInterval> intervals)
    {
        LocalClock.RequireIso(date, nameof(date));
        return new(Week, MakeUpWorkdays, dates.SetItem(date, Checked(intervals, nameof(intervals))));
    }

    /// <summary>Answers when a day of a calendar is open: by the hours of its date, else by those of make-up workdays or
    /// of its day of the week.</summary>
    /// <param name="day">The day, as its calendar has it.</param>
    /// <returns>The intervals, the earliest first; none on a day that is not worked.</returns>
    public ValueList<OpenInterval> OpenOn(CalendarDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return !day.IsWorked ? []
            : dates.TryGetValue(day.Date, out ValueList<OpenInterval>? hours) ? hours
            : day.Kind == DayKind.MakeUpWorkday ? MakeUpWorkdays
            : this[day.Date.DayOfWeek];
    }

    /// <summary>Whether the other hours have the same intervals.</summary>
    /// <param name="other">The other hours.</param>
    /// <returns>True if every day of the week, make-up workdays and single dates have.</returns>
    public bool Equals(OpeningHours? other) =>
        other is not null
        && Week == other.Week
        && MakeUpWorkdays == other.MakeUpWorkdays
        && dates.SequenceEqual(other.dates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Week, MakeUpWorkdays, dates.Count);

    /// <summary>Answers the intervals of every day that has any, of make-up workdays, and of single dates.</summary>
    /// <returns>Such as <c>monday 09:00-12:00 13:30-18:00; make-up 09:00-12:00; 2026-02-16 closed</c>.</returns>
    public override string ToString() =>
        string.Join(
            "; ",
            Week.Select((hours, i) => (Name: Kebab.Of((IsoDayOfWeek)(i + 1)), Hours: hours))
                .Append((Name: "make-up", Hours: MakeUpWorkdays))
                .Where(day => day.Hours.Count > 0)
                .Select(day => $"{day.Name} {string.Join(' ', day.Hours)}")
                .Concat(
                    dates.Select(date =>
                        $"{FactValue.Of(date.Key)} {(date.Value.Count == 0 ? "closed" : string.Join(' ', date.Value))}"
                    )
                )
        );

    private static ValueList<OpenInterval> Checked(ReadOnlySpan<OpenInterval> intervals, string parameter)
    {
        OpenInterval[] sorted = intervals.ToArray();
        if (sorted.Contains(null))
        {
            throw new ArgumentException(
                "One of the intervals is null. Leave it out, or give a whole interval.",
                parameter
            );
        }

        Array.Sort(sorted, (left, right) => left.From.CompareTo(right.From));
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].EndOfDayPart > sorted[i].From.NanosecondOfDay)
            {
                throw new ArgumentException(
                    $"The intervals {sorted[i - 1]} and {sorted[i]} overlap. Give intervals that follow each other.",
                    parameter
                );
            }
        }

        return sorted.ToValueList();
    }
}
