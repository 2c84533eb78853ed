using NodaTime;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>Finds the days of the period of a target that a date lies in.</summary>
internal static class TargetDays
{
    private const int DaysPerWeek = 7;

    /// <summary>A week is cut at the first and the last day that dates can tell.</summary>
    internal static DateInterval Of(TargetPeriod period, LocalDate date, IsoDayOfWeek weekStartsOn) =>
        period switch
        {
            TargetPeriod.Week => Week(date, weekStartsOn),
            TargetPeriod.Month => date.ToYearMonth().ToDateInterval(),
            _ => new DateInterval(date, date),
        };

    private static DateInterval Week(LocalDate date, IsoDayOfWeek weekStartsOn)
    {
        int back = (date.DayOfWeek - weekStartsOn + DaysPerWeek) % DaysPerWeek;
        int on = DaysPerWeek - 1 - back;
        int known = Period.DaysBetween(LocalDate.MinIsoValue, date);
        int left = Period.DaysBetween(date, LocalDate.MaxIsoValue);
        return new DateInterval(date.PlusDays(-Math.Min(back, known)), date.PlusDays(Math.Min(on, left)));
    }
}
