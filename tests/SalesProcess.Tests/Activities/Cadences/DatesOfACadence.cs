using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities.Cadences;

/// <summary>The days on which a cadence is due, listed ahead.</summary>
public class DatesOfACadence
{
    private static readonly LocalDate Monday = new(2026, 9, 7);
    private static readonly Cadence Daily = new Cadence.Daily(By: null, CadenceDays.CalendarDays);

    // OCA crm, module crm_salesperson_planner, tests/test_crm_salesperson_planner_visit_template.py: a daily template with
    // a count of 10; create_visits(days=4) makes 5 visits, days=9 makes all 10
    [Theory]
    [InlineData(4, 5)]
    [InlineData(9, 10)]
    [InlineData(30, 10)]
    public void Daily_for_ten_times_ends_with_the_days_or_with_the_tenth(int days, int visits) =>
        Assert.Equal(visits, Dates(Daily, Monday.PlusDays(days), 10).Count);

    // ERPNext, maintenance_schedule.py: for a periodicity of weekly, the end date is start + 7 days × number of visits
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(52)]
    public void Weekly_for_n_times_ends_seven_times_n_days_after_the_start(int visits) =>
        Assert.Equal(
            Monday.PlusDays(7 * visits),
            Dates(new Cadence.EveryDays(7, CadenceDays.CalendarDays), Monday.PlusDays(1_000), visits)[^1]
        );

    [Fact]
    public void So_often_a_month_lists_the_last_day_of_every_month_once() =>
        Assert.Equal(
            [new LocalDate(2026, 10, 31), new LocalDate(2026, 11, 30), new LocalDate(2026, 12, 31)],
            Dates(new Cadence.PerPeriod(3, CadencePeriod.Month), new LocalDate(2026, 12, 31), 100)
        );

    [Fact]
    public void Nothing_is_listed_where_the_first_day_lies_beyond_the_last() =>
        Assert.Empty(Dates(new Cadence.EveryDays(7, CadenceDays.CalendarDays), Monday.PlusDays(6), 3));

    [Fact]
    public void A_calendar_that_ends_is_a_refusal_where_working_days_count() =>
        Assert.Equal(
            ["calendars.too-few-working-days"],
            new Cadence.EveryDays(7, CadenceDays.WorkingDays)
                .DueDates(
                    new LocalDate(2027, 12, 20),
                    new LocalDate(2028, 6, 1),
                    10,
                    WorkingCalendar.MainlandChina
                )
                .Refused()
                .Codes()
        );

    [Fact]
    public void The_explanation_names_the_days() =>
        Assert.Equal(
            "From 2026-09-07 to 2026-09-09, when is it due: every day? 3 times.",
            Daily
                .DueDates(Monday, Monday.PlusDays(2), 10, WorkingCalendar.MainlandChina)
                .Explained()
                .ToString()
        );

    [Fact]
    public void Less_than_one_day_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Dates(Daily, Monday, 0));

    private static ValueList<LocalDate> Dates(Cadence cadence, LocalDate until, int most) =>
        cadence.DueDates(Monday, until, most, WorkingCalendar.MainlandChina).Accepted();
}
