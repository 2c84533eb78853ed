using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Exact arithmetic of local times, without time zones: every day has 24 hours.</summary>
internal static class LocalClock
{
    private const long NanosecondsPerMinute = NodaConstants.NanosecondsPerMinute;
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>Spells a time of day in hours and minutes, with seconds and their parts only where there are any.</summary>
    internal static string Text(LocalTime time) =>
        time.NanosecondOfDay % NanosecondsPerMinute == 0
            ? Minutes.Format(time)
            : LocalTimePattern.ExtendedIso.Format(time);

    internal static Duration Between(LocalDateTime from, LocalDateTime to) =>
        Duration.FromDays(Period.DaysBetween(from.Date, to.Date))
        + Duration.FromNanoseconds(to.TimeOfDay.NanosecondOfDay - from.TimeOfDay.NanosecondOfDay);

    /// <summary>Adds a length of time, positive or not; the answer must be a date.</summary>
    internal static LocalDateTime Plus(LocalDateTime from, Duration length) =>
        from.PlusDays(length.Days).PlusNanoseconds(length.NanosecondOfDay);

    /// <summary>Demands a time of the ISO calendar system.</summary>
    internal static void RequireIso(LocalDate date, string parameter)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                $"{FactValue.Of(date)} is of the calendar system {date.Calendar}. Give a day of the ISO calendar system.",
                parameter
            );
        }
    }

    /// <summary>Demands a length of time that is not negative.</summary>
    internal static Duration NotNegative(Duration length, string parameter) =>
        length >= Duration.Zero
            ? length
            : throw new ArgumentOutOfRangeException(
                parameter,
                FactValue.Of(length).Text,
                "A length of time is no less than none. Give zero or more."
            );

    /// <summary>Demands a number of days that are counted.</summary>
    internal static int AtLeastOne(int days, string parameter) =>
        days >= 1
            ? days
            : throw new ArgumentOutOfRangeException(
                parameter,
                days,
                "Working days are counted from the first one after the start. Give one or more."
            );

    /// <summary>Demands a day from Monday to Sunday.</summary>
    internal static IsoDayOfWeek DayOfWeek(IsoDayOfWeek day, string parameter) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? day
            : throw new ArgumentOutOfRangeException(
                parameter,
                day,
                "The day of the week must be one from Monday to Sunday."
            );

    /// <summary>Demands a defined member of an enum.</summary>
    internal static TEnum Defined<TEnum>(TEnum member, string parameter)
        where TEnum : struct, Enum =>
        Enum.IsDefined(member)
            ? member
            : throw new ArgumentOutOfRangeException(
                parameter,
                member,
                $"It must be one of {string.Join(", ", Enum.GetNames<TEnum>())}."
            );
}
