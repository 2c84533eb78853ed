using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A calendar of a company's own, made from a list of days.</summary>
public class OwnCalendars
{
    private static readonly DateInterval January = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31));
    private static readonly BilingualText Name = new("Shop", "店铺");

    [Fact]
    public void A_calendar_without_weekend_and_special_days_works_every_day()
    {
        CalendarMonth month = new WorkingCalendar(Name, January, [], [])
            .Month(new YearMonth(2026, 1))
            .Accepted();

        Assert.Equal(31, month.WorkingDays);
        Assert.Equal(Name, month.Calendar);
        Assert.Equal(CalendarStatus.Official, month.Status);
    }

    // January 2026: 31 days, Friday on 2, 9, 16, 23, 30; one of them is worked, and one other day is off.
    [Fact]
    public void The_weekend_may_be_any_day_and_special_days_differ_from_it()
    {
        var calendar = new WorkingCalendar(
            Name,
            January,
            [IsoDayOfWeek.Friday],
            [
                Special("2026-01-09", DayKind.MakeUpWorkday),
                Special("2026-01-31", DayKind.Holiday),
                Special("2026-01-30", DayKind.Holiday),
            ]
        );

        Assert.Equal(31 - 4 - 1, calendar.Month(new YearMonth(2026, 1)).Accepted().WorkingDays);
        Assert.Equal(DayKind.MakeUpWorkday, calendar["2026-01-09".ToDate()].Kind);
        Assert.Equal(DayKind.Holiday, calendar["2026-01-30".ToDate()].Kind);
        Assert.Equal(DayKind.Weekend, calendar["2026-01-16".ToDate()].Kind);
    }

    [Fact]
    public void A_calendar_may_close_for_the_whole_month() =>
        Assert.Equal(
            0,
            new WorkingCalendar(Name, January, Enum.GetValues<IsoDayOfWeek>().Skip(1), [])
                .Month(new YearMonth(2026, 1))
                .Accepted()
                .WorkingDays
        );

    [Theory]
    [InlineData("2026-01-01", CalendarStatus.Provisional)]
    [InlineData("2026-01-31", CalendarStatus.Provisional)]
    [InlineData("2026-02-01", CalendarStatus.Official)]
    public void A_month_is_provisional_if_one_of_its_days_is(string provisionalFrom, CalendarStatus status) =>
        Assert.Equal(
            status,
            new WorkingCalendar(
                Name,
                new(January.Start, January.End.PlusDays(28)),
                [],
                [],
                provisionalFrom.ToDate()
            )
                .Month(new YearMonth(2026, 1))
                .Accepted()
                .Status
        );

    [Fact]
    public void A_special_day_outside_the_range_is_refused() =>
        Refuses(
            "The special day 2026-02-01 lies outside the range of the calendar. (Parameter 'specialDays')",
            Special("2026-01-01", DayKind.Holiday),
            Special("2026-02-01", DayKind.Holiday)
        );

    [Fact]
    public void A_special_day_that_stands_twice_is_refused() =>
        Refuses(
            "The special day 2026-01-01 stands twice. (Parameter 'specialDays')",
            Special("2026-01-01", DayKind.Holiday),
            Special("2026-01-01", DayKind.Holiday)
        );

    [Fact]
    public void A_make_up_workday_on_a_day_that_is_worked_anyway_is_refused() =>
        Refuses(
            "The special day 2026-01-05 is a make-up workday, but no day of the weekend: it is worked anyway. (Parameter 'specialDays')",
            Special("2026-01-05", DayKind.MakeUpWorkday)
        );

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2026-02-01")]
    public void A_first_day_that_is_not_announced_outside_the_range_is_refused(string date)
    {
        var thrown = Assert.Throws<ArgumentException>(
            "provisionalFrom",
            () => new WorkingCalendar(Name, January, [], [], date.ToDate())
        );

        Assert.StartsWith(
            $"The first day that is not announced, {date}, lies outside the range of the calendar.",
            thrown.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_range_of_another_calendar_system_is_refused() =>
        Assert.Throws<ArgumentException>(
            "range",
            () =>
                new WorkingCalendar(
                    Name,
                    new DateInterval(
                        January.Start.WithCalendar(CalendarSystem.Julian),
                        January.End.WithCalendar(CalendarSystem.Julian)
                    ),
                    [],
                    []
                )
        );

    [Theory]
    [InlineData(DayKind.WorkingDay)]
    [InlineData(DayKind.Weekend)]
    [InlineData((DayKind)9)]
    public void A_special_day_that_is_nothing_special_is_refused(DayKind kind) =>
        Refuses(
            "The special day 2026-01-01 must be a holiday, a make-up workday or a part day. (Parameter 'specialDays')",
            Special("2026-01-01", kind)
        );

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    [InlineData((IsoDayOfWeek)(-1))]
    public void A_weekend_day_that_is_no_day_of_the_week_is_refused(IsoDayOfWeek day)
    {
        var thrown = Assert.Throws<ArgumentException>(
            "weekend",
            () => new WorkingCalendar(Name, January, [IsoDayOfWeek.Sunday, day], [])
        );

        Assert.Equal(
            "The weekend has a value that is no day from Monday to Sunday. For no weekend, give an empty list. (Parameter 'weekend')",
            thrown.Message
        );
    }

    [Fact]
    public void A_missing_argument_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("name", () => new WorkingCalendar(null!, January, [], []));
        Assert.Throws<ArgumentNullException>("range", () => new WorkingCalendar(Name, null!, [], []));
        Assert.Throws<ArgumentNullException>("weekend", () => new WorkingCalendar(Name, January, null!, []));
        Assert.Throws<ArgumentNullException>(
            "specialDays",
            () => new WorkingCalendar(Name, January, [], null!)
        );
        Assert.Throws<ArgumentNullException>(
            "specialDays",
            () => new WorkingCalendar(Name, January, [], [null!])
        );
    }

    private static SpecialDay Special(string date, DayKind kind) =>
        new(date.ToDate(), kind, new("Feast", "节日"));

    private static void Refuses(string message, params SpecialDay[] days)
    {
        var thrown = Assert.Throws<ArgumentException>(
            "specialDays",
            () => new WorkingCalendar(Name, January, [], days)
        );

        Assert.Equal(message, thrown.Message);
    }
}
