using NodaTime;
using SalesProcess.Calendars;

namespace SalesProcess.Examples;

internal static class CalendarHistoryExample
{
    public static void Run(TextWriter output)
    {
        // README: calendar-history
        var day = new LocalDate(2020, 1, 31);
        foreach (int asked in new[] { 20, 28 })
        {
            CalendarHistory
                .MainlandChina.AsKnownOn(new LocalDate(2020, 1, asked))
                .Switch(
                    (calendar, why) => output.WriteLine($"{calendar.Name}: {calendar[day].Label}"),
                    refusal => output.WriteLine(refusal)
                );
        }
        // README: end
    }
}
