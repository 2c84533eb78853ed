using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A due time can be worked out again from its stored explanation alone, minute by minute.</summary>
public class DeadlineRederivation
{
    [Fact]
    public void The_due_time_follows_from_rule_hours_and_the_days_passed_over() =>
        Law.Holds(
            AnySchedules.WithDeadlines(AnySchedules.InMinutes),
            c =>
            {
                if (
                    c
                        .Deadline.DueFrom(c.Asked.Start, c.Asked.Schedule())
                        .TryGetValue(out DueTime? due, out Explanation? why, out _)
                )
                {
                    Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                    Assert.Equal(due.At, Rederive(stored));
                    Assert.Equal(due.At, stored.Outcome.AsDateTime());
                }
            },
            cases: 2_000
        );

    [Fact]
    public void The_verdict_follows_from_the_due_time_and_its_end()
    {
        DueTime due = new Deadline.AtTimeOf(new LocalTime(17, 30)) { Ends = DeadlineEnd.Before }
            .DueFrom("2026-10-08 9:00".ToDateTime(), OctoberSchedule.Usual)
            .Accepted();
        foreach (int minutes in new[] { -1, 0, 1 })
        {
            Explanation why = ExplanationJson.Read(
                ExplanationJson.Write(due.Explain(due.At.PlusMinutes(minutes)))
            );
            int order = why.FactNamed("done").AsDateTime().CompareTo(why.FactNamed("due").AsDateTime());
            bool inTime = order < 0 || (order == 0 && why.FactNamed("ends").Text == "no-later-than");
            Assert.Equal(inTime ? "in-time" : "late", why.Outcome.Text);
        }
    }

    private static LocalDateTime Rederive(Explanation why)
    {
        LocalDateTime start = why.FactNamed("start").AsDateTime();
        var days = new DaysOf(why);
        switch (why.FactNamed("deadline").Text)
        {
            case "elapsed":
                return start.PlusMinutes(Minutes(why));
            case "working-time":
                return AddMinutes(days, start, Minutes(why));
            case "working-days":
                LocalDate day = start.Date;
                for (
                    long left = why.FactNamed("days").AsWhole();
                    left > 0;
                    left -= days.On(day).Any() ? 1 : 0
                )
                {
                    day = day.PlusDays(1);
                }

                return days.ClosingOf(day);
            case "at-time-of":
                LocalDate date = start.Date;
                bool strict = why.FactNamed("ends").Text == "before";
                while (
                    !days.On(date).Any() || date + Time(why) < start || (strict && date + Time(why) == start)
                )
                {
                    date = date.PlusDays(1);
                }

                return date + Time(why);
            case "at-time-on":
                return NamedDay(why, days, start) + Time(why);
            default:
                LocalDateTime at = days.ClosingOf(NamedDay(why, days, start)).PlusMinutes(-Minutes(why));
                while (!days.IsOpen(at) && !days.IsOpen(at.PlusMinutes(-1)))
                {
                    at = at.PlusMinutes(-1);
                }

                return at;
        }
    }

    private static LocalDateTime AddMinutes(DaysOf days, LocalDateTime start, long minutes)
    {
        LocalDateTime at = start;
        while (!days.IsOpen(at))
        {
            at = at.PlusMinutes(1);
        }

        while (minutes > 0)
        {
            minutes -= days.IsOpen(at) ? 1 : 0;
            at = at.PlusMinutes(1);
        }

        return at;
    }

    private static LocalDate NamedDay(Explanation why, DaysOf days, LocalDateTime start)
    {
        LocalDate date = start.Date;
        while (Name(date) != why.FactNamed("week-starts-on").Text)
        {
            date = date.PlusDays(-1);
        }

        date = date.PlusDays(why.FactNamed("week").Text == "week-before" ? -7 : 0);
        while (Name(date) != why.FactNamed("day").Text)
        {
            date = date.PlusDays(1);
        }

        Assert.Equal(date, why.FactNamed("named-day").AsDate());
        while (!days.On(date).Any())
        {
            date = date.PlusDays(-1);
        }

        return date;
    }

    private static string Name(LocalDate date) =>
        date.DayOfWeek switch
        {
            IsoDayOfWeek.Monday => "monday",
            IsoDayOfWeek.Tuesday => "tuesday",
            IsoDayOfWeek.Wednesday => "wednesday",
            IsoDayOfWeek.Thursday => "thursday",
            IsoDayOfWeek.Friday => "friday",
            IsoDayOfWeek.Saturday => "saturday",
            _ => "sunday",
        };

    private static long Minutes(Explanation why) => (long)why.FactNamed("length").AsDuration().TotalMinutes;

    private static LocalTime Time(Explanation why) => why.FactNamed("time").Text.ToTime();

    /// <summary>The open minutes of the days that an explanation tells of, read from its facts.</summary>
    private sealed class DaysOf(Explanation why)
    {
        private readonly HashSet<LocalDate> skipped = [.. why.FactsNamed("skipped").Select(f => f.AsDate())];

        private readonly HashSet<LocalDate> makeUp =
        [
            .. why.FactsNamed("make-up-workday").Select(f => f.AsDate()),
        ];

        private readonly Dictionary<string, (int From, int To)[]> hours = (why.FindFact("hours")?.Text ?? "")
            .Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(day => day.Split(' '))
            .ToDictionary(
                day => day[0],
                day =>
                    day.Skip(1)
                        .Select(part => part.Split('-'))
                        .Select(e => (Minute(e[0]), Minute(e[1])))
                        .ToArray()
            );

        public IEnumerable<(int From, int To)> On(LocalDate date) =>
            skipped.Contains(date)
                ? []
                : hours.GetValueOrDefault(makeUp.Contains(date) ? "make-up" : Name(date), []);

        public bool IsOpen(LocalDateTime at)
        {
            int minute = (at.Hour * 60) + at.Minute;
            return On(at.Date).Any(open => minute >= open.From && minute < open.To);
        }

        public LocalDateTime ClosingOf(LocalDate date) => date.AtMidnight().PlusMinutes(On(date).Last().To);

        private static int Minute(string text) =>
            int.Parse(text[..2], System.Globalization.CultureInfo.InvariantCulture) * 60
            + int.Parse(text[3..5], System.Globalization.CultureInfo.InvariantCulture);
    }
}
