using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Searches for a working day from a date on, and remembers which days it has looked at.</summary>
internal sealed class DateSearch(WorkingCalendar calendar, LocalDate date)
{
    internal DateInterval Seen { get; private set; } = new(date, date);

    /// <summary>The date itself if it is worked, else the next working day in one direction and inside some days.</summary>
    internal LocalDate? Next(int step, DateInterval inside)
    {
        LocalDate edge = step > 0 ? inside.End : inside.Start;
        LocalDate at = date;
        while (!IsWorked(at))
        {
            if (at == edge)
            {
                return null;
            }

            at = at.PlusDays(step);
        }

        return at;
    }

    /// <summary>The next working day in one direction, or else in the other, inside the month.</summary>
    internal LocalDate? NextInMonth(int step, out RefusalRule? no)
    {
        DateInterval month = date.ToYearMonth().ToDateInterval();
        DateInterval known = calendar.Range.Intersection(month)!;
        bool toItsEnd = step > 0 ? known.End == month.End : known.Start == month.Start;
        LocalDate? found = Next(step, known) ?? (toItsEnd ? Next(-step, known) : null);
        no =
            found is null && known.Equals(month)
                ? CalendarRefusals.NoWorkingDayInMonth
                : CalendarRefusals.RollOutsideRange;
        return found;
    }

    /// <summary>The nearest working day, the later of two; null if an unknown day might be nearer.</summary>
    internal LocalDate? Nearest()
    {
        int after = Period.DaysBetween(date, calendar.Range.End);
        int before = Period.DaysBetween(calendar.Range.Start, date);
        for (int distance = 0; distance <= after; distance++)
        {
            if (IsWorked(date.PlusDays(distance)))
            {
                return date.PlusDays(distance);
            }

            if (distance > before)
            {
                return null;
            }

            if (IsWorked(date.PlusDays(-distance)))
            {
                return date.PlusDays(-distance);
            }
        }

        return null;
    }

    private bool IsWorked(LocalDate at)
    {
        Seen = new DateInterval(LocalDate.Min(Seen.Start, at), LocalDate.Max(Seen.End, at));
        return calendar[at].IsWorked;
    }
}
