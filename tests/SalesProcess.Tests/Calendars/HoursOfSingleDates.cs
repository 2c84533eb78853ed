using SalesProcess.Calendars;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A single date has hours of its own; its weight is another thing and stays as the calendar has it.</summary>
public class HoursOfSingleDates
{
    private static readonly LocalDate Friday = "2026-10-30".ToDate();
    private static readonly OpeningHours Usual = OctoberSchedule.UsualHours.ToHours();
    private static readonly OpeningHours UntilNoon = Usual.WithDate(Friday, "9:00-12:00".ToIntervals());

    private static readonly WorkingCalendar WithStocktaking = WorkingCalendar.MainlandChina.With(
        new(
            new("acme", "某公司"),
            source: null,
            [SpecialDay.PartDay(Friday, new Ratio(1, 2), new("stocktaking", "盘点"))]
        )
    );

    [Fact]
    public void A_part_day_keeps_its_full_hours_until_hours_are_stated_for_it()
    {
        Assert.Equal(Usual[IsoDayOfWeek.Friday], Usual.OpenOn(WithStocktaking[Friday]));
        Assert.Equal("09:00-12:00", Assert.Single(UntilNoon.OpenOn(WithStocktaking[Friday])).ToString());
        Assert.Equal(
            "2026-10-30 12:00".ToDateTime(),
            new WorkingSchedule(WithStocktaking, UntilNoon).ClosingOf(Friday).Accepted()
        );
    }

    [Fact]
    public void Hours_of_a_date_change_no_weight_and_no_other_date()
    {
        Assert.Equal(new Ratio(1, 2), WithStocktaking[Friday].Weight);
        Assert.Equal(Usual[IsoDayOfWeek.Friday], UntilNoon.OpenOn(WithStocktaking[Friday.PlusWeeks(-1)]));
    }

    [Fact]
    public void Working_time_is_counted_by_them() =>
        // Friday has 3 hours, so 4 hours from its opening end at 10:00 on Monday
        Assert.Equal(
            "2026-11-02 10:00".ToDateTime(),
            OctoberSchedule.With(UntilNoon).Add("2026-10-30 9:00".ToDateTime(), "4:00".ToLength()).Accepted()
        );

    [Fact]
    public void A_make_up_workday_may_have_hours_of_its_date() =>
        Assert.Equal(
            "10:00-11:00",
            Assert
                .Single(
                    Usual
                        .WithDate("2026-10-10".ToDate(), "10:00-11:00".ToIntervals())
                        .OpenOn(WorkingCalendar.MainlandChina["2026-10-10".ToDate()])
                )
                .ToString()
        );

    [Fact]
    public void They_do_not_open_a_day_off_and_may_close_a_workday()
    {
        Assert.Empty(
            Usual
                .WithDate("2026-10-01".ToDate(), "9:00-12:00".ToIntervals())
                .OpenOn(WorkingCalendar.MainlandChina["2026-10-01".ToDate()])
        );
        Assert.Empty(Usual.WithDate(Friday).OpenOn(WorkingCalendar.MainlandChina[Friday]));
    }

    [Fact]
    public void The_last_hours_given_for_a_date_hold_and_other_changes_keep_them()
    {
        OpeningHours changed = UntilNoon
            .WithDate(Friday, "9:00-10:00".ToIntervals())
            .With(IsoDayOfWeek.Friday)
            .WithMakeUpWorkdays()
            .WithMakeUpWorkdaysAs(IsoDayOfWeek.Monday);
        Assert.Equal("09:00-10:00", Assert.Single(changed.OpenOn(WithStocktaking[Friday])).ToString());
        Assert.Equal([Friday], changed.Dates);
        Assert.Empty(Usual.Dates);
    }

    [Fact]
    public void They_are_part_of_equality_and_of_the_text()
    {
        Assert.Equal(UntilNoon, Usual.WithDate(Friday, "9:00-12:00".ToIntervals()));
        Assert.Equal(
            UntilNoon.GetHashCode(),
            Usual.WithDate(Friday, "9:00-12:00".ToIntervals()).GetHashCode()
        );
        Assert.NotEqual(UntilNoon, Usual);
        Assert.NotEqual(UntilNoon, Usual.WithDate(Friday));
        Assert.NotEqual(UntilNoon, Usual.WithDate(Friday.PlusDays(-7), "9:00-12:00".ToIntervals()));
        Assert.Equal(
            "monday 09:00-12:00; make-up 09:00-12:00; 2026-10-29 closed; 2026-10-30 09:00-10:00 11:00-12:00",
            Cultures.Makes(
                OpeningHours
                    .Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Monday, "9:00-12:00".ToIntervals())
                    .WithDate(Friday, "11:00-12:00 9:00-10:00".ToIntervals())
                    .WithDate(Friday.PlusDays(-1))
                    .ToString
            )
        );
    }

    [Fact]
    public void Overlaps_nulls_and_dates_of_another_calendar_system_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentException>(
            "intervals",
            () => Usual.WithDate(Friday, "9:00-12:00 11:00-13:00".ToIntervals())
        );
        Assert.Throws<ArgumentException>("intervals", () => Usual.WithDate(Friday, [null!]));
        Assert.Throws<ArgumentException>(
            "date",
            () => Usual.WithDate(Friday.WithCalendar(CalendarSystem.Julian))
        );
    }
}
