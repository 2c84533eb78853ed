using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>In time or late, and by how much; the deadline says whether the very moment is in time (K-39).</summary>
public class DeadlineJudgements
{
    private static readonly LocalDateTime Half = "2026-10-08 17:30".ToDateTime();

    [Theory]
    [InlineData(DeadlineEnd.NoLaterThan, -1, true)]
    [InlineData(DeadlineEnd.NoLaterThan, 0, true)]
    [InlineData(DeadlineEnd.NoLaterThan, 1, false)]
    [InlineData(DeadlineEnd.Before, -1, true)]
    [InlineData(DeadlineEnd.Before, 0, false)]
    [InlineData(DeadlineEnd.Before, 1, false)]
    public void The_end_is_exact_to_the_nanosecond(DeadlineEnd ends, long nanoseconds, bool inTime)
    {
        DueVerdict verdict = Due(ends).Judge(Half.PlusNanoseconds(nanoseconds));
        Assert.Equal(inTime, verdict.IsInTime);
        Assert.Equal(
            Duration.FromNanoseconds(Math.Abs(nanoseconds)),
            verdict.Match(left => left, late => late)
        );
        Assert.Equal(inTime ? "in time" : "late", verdict.Label.English);
    }

    [Fact]
    public void A_judgement_is_explained_in_both_languages()
    {
        Explanation why = Due(DeadlineEnd.NoLaterThan).Explain(Half.PlusMinutes(90));
        Assert.Equal(
            new(
                "Is 2026-10-08T19:00:00 in time for no later than 2026-10-08T17:30:00?",
                "期限为不迟于2026-10-08T17:30:00，2026-10-08T19:00:00是否按时？"
            ),
            why.Question
        );
        Assert.Equal(new("Late by 1:30:00.", "逾期1:30:00。"), why.Answer);
        Assert.Equal("late", why.Outcome.Text);
        Assert.Equal(
            new("In time, with 0:30:00 left.", "按时，提前0:30:00。"),
            Due(DeadlineEnd.NoLaterThan).Explain(Half.PlusMinutes(-30)).Answer
        );
    }

    [Fact]
    public void A_verdict_and_a_due_time_show_themselves_alike_in_every_culture()
    {
        DueTime due = Due(DeadlineEnd.Before);
        Assert.Equal("before 2026-10-08T17:30:00", Cultures.Makes(due.ToString));
        Assert.Equal("late by 0:00:00", Cultures.Makes(() => due.Judge(Half).ToString()));
        Assert.Equal(
            "in-time, 0:30:00 left",
            Cultures.Makes(() => due.Judge(Half.PlusMinutes(-30)).ToString())
        );
    }

    [Fact]
    public void Years_apart_are_judged_exactly() =>
        Assert.Equal(
            // Python: (date(9999, 12, 31) - date(2026, 10, 8)).days
            Duration.FromDays(2_912_162),
            Due(DeadlineEnd.NoLaterThan)
                .Judge(LocalDate.MaxIsoValue.At(Half.TimeOfDay))
                .Match(left => left, late => late)
        );

    [Fact]
    public void Mistakes_of_the_caller_are_named()
    {
        Assert.Throws<ArgumentException>(
            "done",
            () => Due(DeadlineEnd.Before).Judge(new LocalDate(2026, 1, 1, CalendarSystem.Julian).AtMidnight())
        );
        Assert.Throws<ArgumentNullException>(
            "inTime",
            () => Due(DeadlineEnd.Before).Judge(Half).Match(null!, d => d)
        );
        Assert.Throws<ArgumentNullException>(
            "schedule",
            () => new Deadline.WorkingDays(1).DueFrom(Half, null!)
        );
        Assert.Throws<ArgumentOutOfRangeException>("Days", () => new Deadline.WorkingDays(0));
        Assert.Throws<ArgumentOutOfRangeException>("Length", () => new Deadline.Elapsed(-Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>(
            "Length",
            () => new Deadline.WorkingTime(-Duration.Epsilon)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "Length",
            () => new Deadline.BeforeClosing(IsoDayOfWeek.Friday, -Duration.Epsilon, DeadlineWeek.SameWeek)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "Day",
            () => new Deadline.AtTimeOn(IsoDayOfWeek.None, default, DeadlineWeek.SameWeek)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "Week",
            () => new Deadline.AtTimeOn(IsoDayOfWeek.Friday, default, (DeadlineWeek)2)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Deadline.WorkingDays(1) { Ends = (DeadlineEnd)2 }
        );
    }

    [Fact]
    public void Elapsed_time_asks_no_calendar_but_ends_with_the_dates()
    {
        LocalDateTime far = "2500-01-01 9:00".ToDateTime();
        Assert.Equal(
            far.PlusHours(24),
            new Deadline.Elapsed(Duration.FromHours(24)).DueFrom(far, OctoberSchedule.Usual).Accepted().At
        );
        Assert.Equal(
            ["calendars.beyond-all-dates"],
            new Deadline.Elapsed(Duration.MaxValue).DueFrom(far, OctoberSchedule.Usual).Refused().Codes()
        );
    }

    public static TheoryData<Deadline, string, string> OutOfReach() =>
        new()
        {
            {
                new Deadline.WorkingTime(Duration.FromHours(1)),
                "2006-12-31 9:00",
                "calendars.time-outside-range"
            },
            { new Deadline.WorkingDays(1), "2028-01-02 9:00", "calendars.time-outside-range" },
            { new Deadline.WorkingDays(1), "2027-12-31 9:00", "calendars.ends-before-deadline" },
            { new Deadline.WorkingDays(int.MaxValue), "2026-10-08 9:00", "calendars.ends-before-deadline" },
            {
                new Deadline.AtTimeOf(new LocalTime(9, 0)),
                "2027-12-31 9:01",
                "calendars.ends-before-deadline"
            },
            {
                new Deadline.AtTimeOn(IsoDayOfWeek.Friday, default, DeadlineWeek.WeekBefore),
                "2007-01-01 9:00",
                "calendars.time-outside-range"
            },
            {
                new Deadline.AtTimeOn(IsoDayOfWeek.Monday, default, DeadlineWeek.SameWeek),
                "0001-01-01 9:00",
                "calendars.time-outside-range"
            },
            {
                // Tuesday the 2nd is in the New Year holidays, which begin with the calendar
                new Deadline.AtTimeOn(IsoDayOfWeek.Tuesday, default, DeadlineWeek.SameWeek),
                "2007-01-05 9:00",
                "calendars.begins-after-deadline"
            },
            {
                new Deadline.BeforeClosing(IsoDayOfWeek.Friday, Duration.MaxValue, DeadlineWeek.SameWeek),
                "2026-10-08 9:00",
                "calendars.begins-after-deadline"
            },
        };

    [Theory]
    [MemberData(nameof(OutOfReach))]
    public void What_the_calendar_does_not_reach_is_refused(Deadline deadline, string start, string code) =>
        Assert.Equal([code], deadline.DueFrom(start.ToDateTime(), OctoberSchedule.Usual).Refused().Codes());

    private static DueTime Due(DeadlineEnd ends) =>
        new Deadline.AtTimeOf(Half.TimeOfDay) { Ends = ends }
            .DueFrom("2026-10-08 9:00".ToDateTime(), OctoberSchedule.Usual)
            .Accepted();
}
