using SalesProcess.Activities;
using SalesProcess.Calendars;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>The plainest way to find a due day: one day after the other.</summary>
internal static class DayWalk
{
    public static LocalDate Due(Cadence cadence, LocalDate since, LocalDate? last, WorkingCalendar calendar)
    {
        bool Counts(LocalDate day) => cadence.Days == CadenceDays.CalendarDays || calendar[day].IsWorked;
        LocalDate day = last ?? since;
        switch (cadence)
        {
            case Cadence.EveryDays every:
                for (int left = every.Count; left > 0; left -= Counts(day) ? 1 : 0)
                {
                    day = day.PlusDays(1);
                }

                return day;
            case Cadence.Daily:
                day = last?.PlusDays(1) ?? since;
                while (!Counts(day))
                {
                    day = day.PlusDays(1);
                }

                return day;
            default:
                LocalDate first = last?.PlusDays(1) ?? since;
                return Enumerable
                    .Range(0, 40)
                    .Select(ahead => first.PlusDays(ahead))
                    .Where(nominal => nominal.DayOfWeek == ((Cadence.Weekly)cadence).Day)
                    .Select(nominal =>
                        Enumerable.Range(0, 40).Select(back => nominal.PlusDays(-back)).First(Counts)
                    )
                    .First(moved => moved >= first);
        }
    }
}
