using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Each deadline counts what its name says, over the mainland calendar of October 2026.</summary>
public class DeadlineCases
{
    private static readonly WorkingSchedule Usual = OctoberSchedule.Usual;
    private static readonly Duration Day = Duration.FromHours(24);

    // T16: 24 hours and 24 working hours are two named policies; a lead on Saturday the 3rd, in the holidays
    [Fact]
    public void Twenty_four_hours_and_twenty_four_working_hours_are_two_rules()
    {
        Assert.Equal("2026-10-04 15:00".ToDateTime(), Due(new Deadline.Elapsed(Day), "2026-10-03 15:00"));
        Assert.Equal("2026-10-12 10:30".ToDateTime(), Due(new Deadline.WorkingTime(Day), "2026-10-03 15:00"));
    }

    // the table of docs/design/deadlines.md
    [Fact]
    public void From_a_Saturday_in_the_holidays_each_rule_leads_elsewhere() =>
        Assert.Equal(
            [
                "2026-10-04 15:00",
                "2026-10-12 10:30",
                "2026-10-10 18:00",
                "2026-10-08 17:30",
                "2026-09-30 9:30",
                "2026-09-30 16:00",
            ],
            new Deadline[]
            {
                new Deadline.Elapsed(Day),
                new Deadline.WorkingTime(Day),
                new Deadline.WorkingDays(3),
                new Deadline.AtTimeOf(new LocalTime(17, 30)),
                new Deadline.AtTimeOn(IsoDayOfWeek.Friday, new LocalTime(9, 30), DeadlineWeek.SameWeek),
                new Deadline.BeforeClosing(IsoDayOfWeek.Friday, Duration.FromHours(2), DeadlineWeek.SameWeek),
            }.Select(rule => Due(rule, "2026-10-03 15:00").ToString("uuuu-MM-dd H:mm", null))
        );

    [Theory]
    [InlineData(1, "2026-10-03 15:00", "2026-10-08 18:00")]
    [InlineData(3, "2026-10-03 15:00", "2026-10-10 18:00")] // the Saturday counts
    [InlineData(4, "2026-10-03 15:00", "2026-10-12 18:00")]
    [InlineData(1, "2026-10-08 9:00", "2026-10-09 18:00")] // the day of the start does not count
    [InlineData(1, "2026-09-30 9:00", "2026-10-08 18:00")] // T16: a holiday on the due day moves the deadline
    public void Working_days_end_when_work_ends(int days, string start, string due) =>
        Assert.Equal(due.ToDateTime(), Due(new Deadline.WorkingDays(days), start));

    [Theory]
    [InlineData("2026-10-08 9:00", DeadlineEnd.Before, "2026-10-08 17:30")]
    [InlineData("2026-10-08 17:30", DeadlineEnd.NoLaterThan, "2026-10-08 17:30")]
    [InlineData("2026-10-08 17:30", DeadlineEnd.Before, "2026-10-09 17:30")]
    [InlineData("2026-10-08 17:31", DeadlineEnd.NoLaterThan, "2026-10-09 17:30")]
    [InlineData("2026-10-10 18:00", DeadlineEnd.NoLaterThan, "2026-10-12 17:30")]
    [InlineData("2026-10-03 15:00", DeadlineEnd.NoLaterThan, "2026-10-08 17:30")]
    public void A_time_of_day_is_that_of_the_next_day_with_work(string start, DeadlineEnd ends, string due) =>
        Assert.Equal(
            due.ToDateTime(),
            Due(new Deadline.AtTimeOf(new LocalTime(17, 30)) { Ends = ends }, start)
        );

    [Theory]
    [InlineData("2026-10-12 0:00", DeadlineWeek.WeekBefore, "2026-10-09 16:00")]
    [InlineData("2026-10-18 23:59", DeadlineWeek.WeekBefore, "2026-10-09 16:00")]
    [InlineData("2026-10-11 23:59", DeadlineWeek.WeekBefore, "2026-09-30 16:00")] // Friday the 2nd is off
    [InlineData("2026-10-07 9:00", DeadlineWeek.SameWeek, "2026-10-09 16:00")]
    [InlineData("2026-10-11 9:00", DeadlineWeek.SameWeek, "2026-10-09 16:00")] // before the start, and so be it
    public void Two_hours_before_closing_on_Friday(string start, DeadlineWeek week, string due) =>
        Assert.Equal(
            due.ToDateTime(),
            Due(new Deadline.BeforeClosing(IsoDayOfWeek.Friday, Duration.FromHours(2), week), start)
        );

    [Fact]
    public void The_first_day_of_the_week_says_which_week_it_is() =>
        Assert.Equal(
            "2026-10-09 16:00".ToDateTime(),
            Due(
                new Deadline.BeforeClosing(
                    IsoDayOfWeek.Friday,
                    Duration.FromHours(2),
                    DeadlineWeek.WeekBefore
                )
                {
                    WeekStartsOn = IsoDayOfWeek.Sunday,
                },
                "2026-10-11 9:00"
            )
        );

    [Theory]
    [InlineData("9:00-12:00 13:30-14:30", "2:00", "2026-10-09 12:00")] // 12:30 is in the break
    [InlineData("13:00-14:30", "2:00", "2026-10-08 14:30")] // 12:30 is before work begins
    [InlineData("9:00-12:00 13:30-18:00", "4:30", "2026-10-09 13:30")]
    [InlineData("9:00-12:00 13:30-18:00", "0:00", "2026-10-09 18:00")]
    [InlineData("9:00-12:00 13:30-18:00", "24:00", "2026-10-08 18:00")]
    public void A_time_outside_work_moves_back_to_the_last_moment_of_work(
        string hours,
        string before,
        string due
    )
    {
        var deadline = new Deadline.BeforeClosing(
            IsoDayOfWeek.Friday,
            before.ToLength(),
            DeadlineWeek.SameWeek
        );
        Assert.Equal(
            due.ToDateTime(),
            deadline
                .DueFrom("2026-10-09 9:00".ToDateTime(), OctoberSchedule.With(hours.ToHours()))
                .Accepted()
                .At
        );
    }

    [Fact]
    public void A_deadline_that_moved_back_cites_the_rule_of_the_library()
    {
        var deadline = new Deadline.AtTimeOn(
            IsoDayOfWeek.Saturday,
            new LocalTime(9, 30),
            DeadlineWeek.SameWeek
        );
        Explanation moved = deadline.DueFrom("2026-10-17 9:00".ToDateTime(), Usual).Explained();
        Explanation stayed = deadline.DueFrom("2026-10-10 9:00".ToDateTime(), Usual).Explained();

        Assert.Equal("2026-10-16 9:30".ToDateTime(), moved.Outcome.AsDateTime());
        Assert.Equal("LIB-DEADLINE-01", Assert.Single(moved.Clauses).ToString());
        Assert.Equal("2026-10-10 9:30".ToDateTime(), stayed.Outcome.AsDateTime());
        Assert.Empty(stayed.Clauses);
        Assert.Equal(
            new(
                "No later than 2026-10-16T09:30:00; without work: 2026-10-17 (weekend).",
                "不迟于2026-10-16T09:30:00；不上班的日期：2026-10-17（周末）。"
            ),
            moved.Answer
        );
        Assert.Equal(
            new(
                "When is it due, by the rule “Saturday of the same week, at 09:30”, reckoned from 2026-10-17T09:00:00?",
                "按“当周星期六09:30”的规则，自2026-10-17T09:00:00起算，何时到期？"
            ),
            moved.Question
        );
    }

    [Fact]
    public void A_rule_shows_its_parts_alike_in_every_culture() =>
        Assert.Equal(
            """
            elapsed 24:00:00, no-later-than
            working-time 24:00:00, before
            working-days 3, no-later-than
            at-time-of 17:30, before
            at-time-on saturday week-before monday 09:30, no-later-than
            before-closing friday same-week sunday 2:00:00, no-later-than
            """.ReplaceLineEndings("\n"),
            Cultures.Makes(() =>
                string.Join(
                    '\n',
                    new Deadline.Elapsed(Day),
                    new Deadline.WorkingTime(Day) { Ends = DeadlineEnd.Before },
                    new Deadline.WorkingDays(3),
                    new Deadline.AtTimeOf(new LocalTime(17, 30)) { Ends = DeadlineEnd.Before },
                    new Deadline.AtTimeOn(
                        IsoDayOfWeek.Saturday,
                        new LocalTime(9, 30),
                        DeadlineWeek.WeekBefore
                    ),
                    new Deadline.BeforeClosing(
                        IsoDayOfWeek.Friday,
                        Duration.FromHours(2),
                        DeadlineWeek.SameWeek
                    )
                    {
                        WeekStartsOn = IsoDayOfWeek.Sunday,
                    }
                )
            )
        );

    private static LocalDateTime Due(Deadline deadline, string start) =>
        deadline.DueFrom(start.ToDateTime(), Usual).Accepted().At;
}
