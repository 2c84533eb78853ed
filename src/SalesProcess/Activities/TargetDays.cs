using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>Finds the days of the period of a target that a date lies in.</summary>
internal static class TargetDays
{
    /// <summary>A week is cut at the first and the last day that dates can tell.</summary>
    internal static DateInterval Of(TargetPeriod period, LocalDate date, IsoDayOfWeek weekStartsOn) =>
        period switch
        {
            TargetPeriod.Week => WeekDays.WeekOf(date, weekStartsOn),
            TargetPeriod.Month => date.ToYearMonth().ToDateInterval(),
            _ => new DateInterval(date, date),
        };
}
