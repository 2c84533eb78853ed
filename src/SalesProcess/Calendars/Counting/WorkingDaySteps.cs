using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>Moves by working days, and finds them by number.</summary>
internal static class WorkingDaySteps
{
    internal static Decision<LocalDate> Walk(WorkingCalendar calendar, LocalDate date, long days)
    {
        if (!calendar.Range.Contains(date))
        {
            return Decision.Refuse<LocalDate>(CalendarFacts.Unknown(calendar, date));
        }

        int step = Math.Sign(days);
        LocalDate edge = step < 0 ? calendar.Range.Start : calendar.Range.End;
        LocalDate at = date;
        int found = 0;
        while (found < Math.Abs(days))
        {
            if (at == edge)
            {
                return Decision.Refuse<LocalDate>(
                    CalendarFacts.Refuse(
                        CalendarRefusals.TooFewWorkingDays,
                        calendar,
                        CalendarFacts.Date(date),
                        Days(days),
                        CalendarFacts.Found(found)
                    )
                );
            }

            at = at.PlusDays(step);
            found += calendar[at].IsWorked ? 1 : 0;
        }

        return CalendarExplanations.Accept(
            calendar,
            at,
            FactValue.Of(at),
            new("calendars.add-working-days", Asked(date, days), CalendarFacts.Date(date), Days(days)),
            step < 0 ? new DateInterval(at, date) : new DateInterval(date, at)
        );
    }

    internal static Decision<LocalDate> Nth(WorkingCalendar calendar, YearMonth month, int number)
    {
        if (number == 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                "Working days are numbered from 1, and from the end of the month from -1. Ask for another number."
            );
        }

        DateInterval days = month.ToDateInterval();
        if (!calendar.Range.Contains(days))
        {
            return Decision.Refuse<LocalDate>(CalendarFacts.Unknown(calendar, month));
        }

        LocalDate[] worked = [.. days.Where(date => calendar[date].IsWorked)];
        long place = number > 0 ? number - 1 : worked.Length + (long)number;
        var asked = new Fact("number", FactValue.Of(number), new("number", "序号"));
        if (place < 0 || place >= worked.Length)
        {
            return Decision.Refuse<LocalDate>(
                CalendarFacts.Refuse(
                    CalendarRefusals.NoSuchWorkingDay,
                    calendar,
                    CalendarFacts.Month(month),
                    asked,
                    CalendarFacts.Found(worked.Length)
                )
            );
        }

        string text = FactValue.Of(month).Text;
        return CalendarExplanations.Accept(
            calendar,
            worked[place],
            FactValue.Of(worked[place]),
            new(
                "calendars.nth-working-day",
                new($"Which day is working day {number} of {text}?", $"{text}序号为{number}的工作日是哪天？"),
                CalendarFacts.Month(month),
                asked
            ),
            days
        );
    }

    private static Fact Days(long days) => new("days", FactValue.Of(days), new("working days", "工作日数"));

    private static BilingualText Asked(LocalDate date, long days)
    {
        string text = FactValue.Of(date).Text;
        long count = Math.Abs(days);
        string plural = count == 1 ? "" : "s";
        return days < 0
            ? new(
                $"Which day is {count} working day{plural} before {text}?",
                $"{text}之前{count}个工作日是哪天？"
            )
            : new(
                $"Which day is {count} working day{plural} after {text}?",
                $"{text}之后{count}个工作日是哪天？"
            );
    }
}
