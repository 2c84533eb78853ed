using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Tests.Quotas;

/// <summary>Spans of days and calendars for the tests of weights.</summary>
internal static class DaysOf
{
    /// <summary>The first days of June 2026, from Monday the 1st.</summary>
    public static DateInterval June(int count) =>
        new(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, count));

    /// <summary>A shop that is open on every day of some years.</summary>
    public static WorkingCalendar EveryDay { get; } = Calendar([]);

    /// <summary>Monday to Friday, without holidays.</summary>
    public static WorkingCalendar Weekdays { get; } = Calendar([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]);

    private static WorkingCalendar Calendar(IsoDayOfWeek[] weekend) =>
        new(
            new BilingualText("Shop", "门店"),
            new DateInterval(new LocalDate(2007, 1, 1), new LocalDate(2027, 12, 31)),
            weekend,
            []
        );
}
