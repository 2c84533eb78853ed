using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>When things are due, worked out by hand: in 2026, 1 to 7 October are off and 10 October is worked.</summary>
public class CadenceAnswers
{
    private static readonly LocalDate Wednesday = new(2026, 9, 30);

    [Fact]
    public void Seven_days_after_the_last_time_are_a_week_whatever_is_off() =>
        Assert.Equal(
            new LocalDate(2026, 10, 7),
            After(new Cadence.EveryDays(7, CadenceDays.CalendarDays), Wednesday)
        );

    [Fact]
    public void Three_working_days_after_the_last_time_pass_over_the_holiday_and_count_the_make_up_day() =>
        Assert.Equal(
            new LocalDate(2026, 10, 10),
            After(new Cadence.EveryDays(3, CadenceDays.WorkingDays), Wednesday)
        );

    [Fact]
    public void Daily_on_working_days_is_due_next_after_the_holiday() =>
        Assert.Equal(
            new LocalDate(2026, 10, 8),
            After(new Cadence.Daily(By: null, CadenceDays.WorkingDays), Wednesday)
        );

    [Fact]
    public void A_Friday_that_is_off_is_moved_to_the_last_working_day_before_it_or_to_the_next_Friday() =>
        Assert.Equal(
            (new LocalDate(2026, 9, 30), new LocalDate(2026, 10, 9)),
            (
                After(Friday, new LocalDate(2026, 9, 29)),
                After(Friday, Wednesday) // 2 October moves back to the day on which it was done
            )
        );

    [Fact]
    public void On_the_dot_is_in_time_and_a_moment_later_is_not()
    {
        CadenceDue due = new Cadence.Daily(new LocalTime(16, 30), CadenceDays.CalendarDays)
            .FirstDue(Wednesday, WorkingCalendar.MainlandChina)
            .Accepted();
        Assert.Equal("2026-09-30 16:30", due.ToString());
        Assert.Equal(CadenceState.DueToday, due.StateAt(Wednesday.At(new LocalTime(16, 30))));
        Assert.Equal(CadenceState.Overdue, due.StateAt(Wednesday.At(new LocalTime(16, 30, 1))));
        Assert.Equal(CadenceState.NotDueYet, due.StateAt(new LocalDateTime(2026, 9, 29, 23, 59)));
    }

    [Fact]
    public void A_calendar_that_ends_is_asked_only_where_working_days_count()
    {
        LocalDate last = WorkingCalendar.MainlandChina.Range.End;
        Assert.Equal(last.PlusDays(1), After(new Cadence.Daily(By: null, CadenceDays.CalendarDays), last));
        Assert.StartsWith(
            "calendars.",
            new Cadence.Daily(By: null, CadenceDays.WorkingDays)
                .DueAfter(last, WorkingCalendar.MainlandChina)
                .Refused()
                .Codes()
                .Single(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void At_the_end_of_all_dates_the_answer_is_no()
    {
        LocalDate last = LocalDate.MaxIsoValue;
        Cadence[] all =
        [
            new Cadence.EveryDays(1, CadenceDays.CalendarDays),
            new Cadence.EveryDays(int.MaxValue, CadenceDays.CalendarDays),
            new Cadence.Daily(By: null, CadenceDays.CalendarDays),
            new Cadence.Weekly(last.DayOfWeek, By: null, CadenceDays.CalendarDays),
        ];
        Assert.All(
            all,
            cadence =>
                Assert.Equal(
                    ["activities.beyond-all-dates"],
                    cadence.DueAfter(last.PlusDays(-1), WorkingCalendar.MainlandChina).Refused().Codes()
                )
        );
    }

    [Fact]
    public void What_is_no_cadence_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cadence.EveryDays(0, CadenceDays.CalendarDays));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cadence.Daily(null, (CadenceDays)7));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Cadence.Weekly(IsoDayOfWeek.None, null, CadenceDays.CalendarDays)
        );
        Assert.Throws<ArgumentException>(() =>
            Friday.DueAfter(Wednesday.WithCalendar(CalendarSystem.Julian), WorkingCalendar.MainlandChina)
        );
    }

    [Fact]
    public void A_cadence_names_itself_and_its_parts()
    {
        Assert.Equal("every-days 7 calendar-days", $"{new Cadence.EveryDays(7, CadenceDays.CalendarDays)}");
        Assert.Equal("weekly friday 09:00 working-days", $"{Friday}");
        Assert.Equal(
            new BilingualText(
                "every week on Friday by 09:00, or on the last working day before it",
                "每周星期五，不迟于09:00，当天不上班的提前至此前最近的工作日"
            ),
            Friday.Label
        );
    }

    [Fact]
    public void Rows_and_reasons_say_the_same_in_every_culture() =>
        Cultures.Makes(() =>
        {
            CadenceReview review = new RecurringDuty(
                "count",
                new("count of the counter", "柜台盘点"),
                ClauseId.Parse("STOCK-COUNTER-01"),
                Friday
            )
                .Review(
                    [new CadenceSubject { Id = "C-1", DutySince = Wednesday }],
                    new LocalDateTime(2026, 10, 12, 9, 0),
                    WorkingCalendar.MainlandChina
                )
                .Accepted();
            CadenceRow row = Assert.Single(review.ToRows(Language.Chinese));
            Assert.Equal(
                ("C-1", "逾期", new DateOnly(2026, 9, 30), new TimeOnly(9, 0), 12),
                (row.Subject, row.State, row.DueOn, row.DueBy, row.OverdueDays)
            );
            Assert.Equal("count: 1 of 1 overdue", review.ToString());
            return $"{review.OverdueReasons()[0].Message.English} {row}";
        });

    private static Cadence Friday { get; } =
        new Cadence.Weekly(IsoDayOfWeek.Friday, new LocalTime(9, 0), CadenceDays.WorkingDays);

    private static LocalDate After(Cadence cadence, LocalDate done) =>
        cadence.DueAfter(done, WorkingCalendar.MainlandChina).Accepted().On;
}
