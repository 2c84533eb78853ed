using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Examples;

internal static class CalendarArithmeticExample
{
    public static void Run(TextWriter output)
    {
        // README: calendar-arithmetic
        WorkingCalendar calendar = WorkingCalendar.MainlandChina;
        var october = new YearMonth(2026, 10);
        LocalDate first = october.OnDayOfMonth(1);
        LocalDate last = october.OnDayOfMonth(31);

        Show("working days", calendar.CountWorkingDays(first, last, IntervalEnds.Both));
        Show("first", calendar.FirstWorkingDay(october));
        Show("last but one", calendar.NthWorkingDay(october, -2));
        Show("following", calendar.Roll(last, RollConvention.Following));
        Show("modified following", calendar.Roll(last, RollConvention.ModifiedFollowing));
        Show("too far", calendar.AddWorkingDays(last, 5_000));

        void Show<T>(string what, Decision<T> decision) =>
            output.WriteLine(
                decision.Match(
                    (_, why) => $"{what}: {why.Answer.English}",
                    refusal => $"{what}: {refusal.Reasons[0].Message.English}"
                )
            );
        // README: end
    }
}
