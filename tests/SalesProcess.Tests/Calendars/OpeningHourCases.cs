using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>Opening hours: several intervals a day, sorted, none overlapping; make-up workdays have hours of their own.</summary>
public class OpeningHourCases
{
    private static readonly OpeningHours Usual = OctoberSchedule.UsualHours.ToHours();

    [Theory]
    [InlineData("2026-10-09", "09:00-12:00 13:30-18:00")] // an ordinary Friday
    [InlineData("2026-10-10", "09:00-12:00 13:30-18:00")] // a Saturday that is worked
    [InlineData("2026-10-11", "")] // a Sunday
    [InlineData("2026-10-01", "")] // a Thursday, National Day
    public void A_day_is_open_as_the_calendar_works_it(string date, string open) =>
        Assert.Equal(open, string.Join(' ', Usual.OpenOn(WorkingCalendar.MainlandChina[date.ToDate()])));

    [Fact]
    public void A_make_up_workday_has_the_hours_that_are_stated_for_it()
    {
        CalendarDay saturday = WorkingCalendar.MainlandChina["2026-10-10".ToDate()];
        OpeningHours fridayIsShort = Usual.With(IsoDayOfWeek.Friday, "9:00-12:00".ToIntervals());

        Assert.Equal(Usual.MakeUpWorkdays, fridayIsShort.OpenOn(saturday));
        Assert.Equal(
            "09:00-12:00",
            Assert.Single(fridayIsShort.WithMakeUpWorkdaysAs(IsoDayOfWeek.Friday).OpenOn(saturday)).ToString()
        );
        Assert.Equal(
            "10:00-15:00",
            Assert.Single(Usual.WithMakeUpWorkdays("10:00-15:00".ToIntervals()).OpenOn(saturday)).ToString()
        );
        Assert.Empty(Usual.WithMakeUpWorkdays().OpenOn(saturday));
    }

    [Fact]
    public void Hours_of_a_weekend_day_do_not_stand_in_for_those_of_make_up_workdays() =>
        Assert.Equal(
            Usual.MakeUpWorkdays,
            Usual
                .With(IsoDayOfWeek.Saturday, "10:00-11:00".ToIntervals())
                .OpenOn(WorkingCalendar.MainlandChina["2026-10-10".ToDate()])
        );

    [Fact]
    public void Intervals_are_sorted_and_may_touch_and_end_at_midnight() =>
        Assert.Equal(
            "00:00-08:00 08:00-12:00 20:00-24:00",
            string.Join(' ', "20:00-24:00 08:00-12:00 00:00-08:00".ToHours()[IsoDayOfWeek.Monday])
        );

    [Fact]
    public void Days_may_run_over_Sunday()
    {
        OpeningHours hours = OpeningHours.Of(
            IsoDayOfWeek.Saturday,
            IsoDayOfWeek.Monday,
            "9:00-12:00".ToIntervals()
        );
        Assert.Equal(
            "monday 09:00-12:00; saturday 09:00-12:00; sunday 09:00-12:00; make-up 09:00-12:00",
            hours.ToString()
        );
    }

    [Theory]
    [InlineData("9:00-12:00 11:59-18:00", "The intervals 09:00-12:00 and 11:59-18:00 overlap.")]
    [InlineData("9:00-18:00 10:00-11:00", "The intervals 09:00-18:00 and 10:00-11:00 overlap.")]
    [InlineData("20:00-24:00 9:00-21:00", "The intervals 09:00-21:00 and 20:00-24:00 overlap.")]
    [InlineData("", "Opening hours need at least one interval")]
    public void Faulty_hours_are_a_mistake_of_the_caller_that_is_named(string hours, string fault) =>
        Assert.StartsWith(
            fault,
            Assert.Throws<ArgumentException>("intervals", () => hours.ToHours()).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("18:00", "9:00", "The interval 18:00-09:00 must end after it begins.")]
    [InlineData("9:00", "9:00", "The interval 09:00-09:00 must end after it begins.")]
    public void An_interval_ends_after_it_begins(string from, string to, string fault) =>
        Assert.StartsWith(
            fault,
            Assert
                .Throws<ArgumentException>(nameof(to), () => new OpenInterval(from.ToTime(), to.ToTime()))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_whole_day_is_an_interval() =>
        Assert.Equal(Duration.FromDays(1), new OpenInterval(LocalTime.Midnight, LocalTime.Midnight).Length);

    [Fact]
    public void Seconds_are_shown_where_there_are_any() =>
        Assert.Equal(
            "09:00:00.000000001-12:00:30",
            new OpenInterval(new LocalTime(9, 0).PlusNanoseconds(1), new LocalTime(12, 0, 30)).ToString()
        );

    [Fact]
    public void Other_mistakes_of_the_caller_are_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Usual[IsoDayOfWeek.None]);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Usual.With((IsoDayOfWeek)8));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => OpeningHours.Of(0, IsoDayOfWeek.Friday));
        Assert.Throws<ArgumentNullException>("day", () => Usual.OpenOn(null!));
        Assert.Throws<ArgumentException>("intervals", () => Usual.WithMakeUpWorkdays([null!]));
    }

    [Fact]
    public void Equality_is_that_of_all_intervals() =>
        Contract.Equality(
            [
                Usual,
                "9:00-12:00".ToHours(),
                Usual.WithMakeUpWorkdays(),
                Usual.With(IsoDayOfWeek.Sunday, "9:00-12:00".ToIntervals()),
            ],
            [
                "13:30-18:00 9:00-12:00".ToHours(),
                "9:00-12:00".ToHours(),
                OctoberSchedule.UsualHours.ToHours().WithMakeUpWorkdays(),
                OctoberSchedule.UsualHours.ToHours().With(IsoDayOfWeek.Sunday, "9:00-12:00".ToIntervals()),
            ]
        );

    [Fact]
    public void They_are_spelled_alike_in_every_culture() =>
        Assert.Equal(
            string.Join(
                "; ",
                new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "make-up" }.Select(day =>
                    $"{day} 09:00-12:00 13:30-18:00"
                )
            ),
            Cultures.Makes(() => Usual.ToString())
        );
}
