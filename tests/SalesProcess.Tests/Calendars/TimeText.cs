using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Calendars;

/// <summary>Local times, lengths and opening hours as a person writes them in a table of cases.</summary>
internal static class TimeText
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H':'mm");

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd H':'mm"
    );

    public static LocalTime ToTime(this string text) => Time.Parse(text).GetValueOrThrow();

    public static LocalDateTime ToDateTime(this string text) => Minutes.Parse(text).GetValueOrThrow();

    /// <summary>Reads hours and minutes, such as 24:00 or 7:30; more than a day is fine.</summary>
    public static Duration ToLength(this string text) => PolicyPages.Row.Time(text);

    /// <summary>Reads intervals such as 09:00-12:00 13:30-24:00.</summary>
    public static OpenInterval[] ToIntervals(this string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split('-'))
                .Select(ends => new OpenInterval(
                    ToTime(ends[0]),
                    ends[1] == "24:00" ? default : ToTime(ends[1])
                )),
        ];

    /// <summary>The same intervals from Monday to Friday and on make-up workdays.</summary>
    public static OpeningHours ToHours(this string text) =>
        OpeningHours.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, text.ToIntervals());
}
