using NodaTime;

namespace SalesProcess.Calendars;

/// <summary>Counts within weeks that start on any day.</summary>
internal static class WeekDays
{
    private const int DaysPerWeek = 7;

    /// <summary>How many days a day of the week lies behind another: 0 to 6.</summary>
    internal static int DaysSince(this IsoDayOfWeek day, IsoDayOfWeek start) =>
        (day - start + DaysPerWeek) % DaysPerWeek;

    /// <summary>The week that a date lies in, cut at the first and the last day that dates can tell.</summary>
    internal static DateInterval WeekOf(LocalDate date, IsoDayOfWeek weekStartsOn)
    {
        int back = date.DayOfWeek.DaysSince(weekStartsOn);
        int on = DaysPerWeek - 1 - back;
        int known = Period.DaysBetween(LocalDate.MinIsoValue, date);
        int left = Period.DaysBetween(date, LocalDate.MaxIsoValue);
        return new DateInterval(date.PlusDays(-Math.Min(back, known)), date.PlusDays(Math.Min(on, left)));
    }
}
