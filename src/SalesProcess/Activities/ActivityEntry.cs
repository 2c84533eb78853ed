using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>What was done: an activity, when, how often, and the evidence behind it.</summary>
/// <remarks>
/// Made with a local time, with a half of a day, or with a date only; the last counts for no target of a half day.
/// Equality is that of all parts. Order is not defined.
/// </remarks>
/// <example>
/// <c>ActivityEntry.In("effective-call", today, HalfDay.Morning, 40) with { Marks = [EvidenceMark.InRecordForm] }</c>
/// </example>
public sealed record ActivityEntry
{
    private ActivityEntry(string activity, LocalDate date, HalfDay? half, LocalTime? time, int count)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activity);
        Activity = Kebab.Is(activity)
            ? activity
            : throw new ArgumentException(
                $"'{activity}' is not the name of an activity. Write it in kebab case, such as effective-call.",
                nameof(activity)
            );
        Date = date.WithCalendar(CalendarSystem.Iso);
        HalfDay = half;
        Time = time;
        Count = count;
    }

    /// <summary>The stable name of the activity, as the targets of the policy name it.</summary>
    public string Activity { get; }

    /// <summary>The day, in the ISO calendar system.</summary>
    public LocalDate Date { get; }

    /// <summary>The half of the day; null where a time or nothing more is known.</summary>
    public HalfDay? HalfDay { get; }

    /// <summary>The local time of day; null where only the half or the day is known.</summary>
    public LocalTime? Time { get; }

    /// <summary>How often; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int Count
    {
        get;
        init =>
            field =
                value >= 0
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        value,
                        "An activity is done zero times or more."
                    );
    }

    /// <summary>The evidence behind all of them, each mark once and in the order of the marks; none unless given.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A mark is not a defined one.</exception>
    public ValueList<EvidenceMark> Marks
    {
        get;
        init => field = InOrder(Required.NotNull(value), nameof(Marks));
    } = [];

    /// <summary>Makes an entry of a local time.</summary>
    /// <param name="activity">The stable name of the activity.</param>
    /// <param name="when">The local date and time.</param>
    /// <param name="count">How often; zero or more.</param>
    /// <returns>The entry, without evidence.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case, or the number is below zero.</exception>
    public static ActivityEntry At(string activity, LocalDateTime when, int count = 1) =>
        new(activity, when.Date, half: null, when.TimeOfDay, count);

    /// <summary>Makes an entry of a half day.</summary>
    /// <param name="activity">The stable name of the activity.</param>
    /// <param name="date">The day.</param>
    /// <param name="half">The half of the day.</param>
    /// <param name="count">How often; zero or more.</param>
    /// <returns>The entry, without evidence.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case, the half is not a defined one, or the
    /// number is below zero.</exception>
    public static ActivityEntry In(string activity, LocalDate date, HalfDay half, int count = 1) =>
        Enum.IsDefined(half)
            ? new(activity, date, half, time: null, count)
            : throw new ArgumentOutOfRangeException(
                nameof(half),
                half,
                "The half must be Morning or Afternoon."
            );

    /// <summary>Makes an entry of a day of which no time is known.</summary>
    /// <param name="activity">The stable name of the activity.</param>
    /// <param name="date">The day.</param>
    /// <param name="count">How often; zero or more.</param>
    /// <returns>The entry, without evidence.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case, or the number is below zero.</exception>
    public static ActivityEntry On(string activity, LocalDate date, int count = 1) =>
        new(activity, date, half: null, time: null, count);

    /// <summary>The half of the day that the entry lies in; null where it is not known.</summary>
    internal HalfDay? HalfBy(LocalTime? border) =>
        HalfDay
        ?? (
            Time is { } time && border is { } noon
                ? time < noon
                    ? Activities.HalfDay.Morning
                    : Activities.HalfDay.Afternoon
                : null
        );

    /// <summary>Answers date, time or half, activity, number and marks.</summary>
    /// <returns>Such as <c>2026-03-02 morning effective-call 40 in-record-form accepted-by-manager</c>; where no time
    /// is known, a hyphen stands in its place.</returns>
    public override string ToString()
    {
        string time =
            Time is { } at ? LocalTimePattern.ExtendedIso.Format(at)
            : HalfDay is { } half ? Kebab.Of(half)
            : "-";
        string[] parts =
        [
            FactValue.Of(Date).Text,
            time,
            Activity,
            Count.ToString(CultureInfo.InvariantCulture),
            .. Marks.Select(Kebab.Of),
        ];
        return string.Join(' ', parts);
    }

    private static ValueList<EvidenceMark> InOrder(ValueList<EvidenceMark> marks, string part) =>
        marks.All(Enum.IsDefined)
            ? marks.Distinct().Order().ToValueList()
            : throw new ArgumentException("The list has a mark that is not a defined one.", part);
}
