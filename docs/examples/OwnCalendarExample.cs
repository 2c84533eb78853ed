using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Examples;

internal static class OwnCalendarExample
{
    public static void Run(TextWriter output)
    {
        // README: calendar
        var company = new CalendarOverlay(
            new("ACME", "ACME公司"),
            new("Decision 2026-03 of the board", "董事会2026年第3号决定"),
            [
                SpecialDay.Holiday(new LocalDate(2026, 10, 8), new("Founders' Day", "司庆")),
                SpecialDay.Holiday(new LocalDate(2026, 10, 9), new("Founders' Day", "司庆")),
                SpecialDay.PartDay(new LocalDate(2026, 10, 30), new Ratio(1, 2), new("stocktaking", "盘点")),
            ]
        );
        WorkingCalendar calendar = WorkingCalendar.MainlandChina.With(company);

        calendar
            .Month(new YearMonth(2026, 10))
            .Switch(
                (month, why) => output.WriteLine($"{month.WorkingDays} days, weight {month.Weight}"),
                refusal => output.WriteLine(refusal)
            );

        calendar
            .AddWorkingDays(new LocalDate(2026, 9, 29), 3)
            .Switch(
                (day, why) => output.Write(ExplanationText.Render(why, Language.English)),
                refusal => output.WriteLine(refusal)
            );
        // README: end
    }
}
