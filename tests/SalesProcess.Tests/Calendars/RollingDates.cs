using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Calendars;

/// <summary>A date that is not worked rolls to a working day by a named convention.</summary>
public class RollingDates
{
    private static readonly WorkingCalendar China = WorkingCalendar.MainlandChina;

    // By hand on the notice for 2026. 2026-10-03 lies 3 days after 09-30 and 5 before 10-08; 2026-10-04 is 4 from
    // both; 2026-10-31 is a Saturday and the last of its month; 2026-03-01 is a Sunday and the first, after a Saturday
    // that is worked.
    [Theory]
    [InlineData("2026-10-03", RollConvention.Unadjusted, "2026-10-03")]
    [InlineData("2026-10-03", RollConvention.Following, "2026-10-08")]
    [InlineData("2026-10-03", RollConvention.ModifiedFollowing, "2026-10-08")]
    [InlineData("2026-10-03", RollConvention.Preceding, "2026-09-30")]
    [InlineData("2026-10-03", RollConvention.ModifiedPreceding, "2026-10-08")]
    [InlineData("2026-10-03", RollConvention.Nearest, "2026-09-30")]
    [InlineData("2026-10-04", RollConvention.Nearest, "2026-10-08")]
    [InlineData("2026-10-05", RollConvention.Nearest, "2026-10-08")]
    [InlineData("2026-10-31", RollConvention.Following, "2026-11-02")]
    [InlineData("2026-10-31", RollConvention.ModifiedFollowing, "2026-10-30")]
    [InlineData("2026-10-31", RollConvention.Nearest, "2026-10-30")]
    [InlineData("2026-03-01", RollConvention.Preceding, "2026-02-28")]
    [InlineData("2026-03-01", RollConvention.ModifiedPreceding, "2026-03-02")]
    [InlineData("2026-10-10", RollConvention.Following, "2026-10-10")]
    [InlineData("2026-10-10", RollConvention.Preceding, "2026-10-10")]
    public void To_the_day_that_the_convention_says(
        string date,
        RollConvention convention,
        string expected
    ) => Assert.Equal(expected.ToDate(), China.Roll(date.ToDate(), convention).Accepted());

    [Fact]
    public void The_question_names_the_convention_in_both_languages() =>
        Assert.Equal(
            new BilingualText(
                "To which day does 2026-10-31 roll by 'modified following'?",
                "2026-10-31按“经调整的下一工作日”应调整到哪一天？"
            ),
            China.Roll(new LocalDate(2026, 10, 31), RollConvention.ModifiedFollowing).Explained().Question
        );

    // The calendar knows Thursday 5 to Sunday 8 February 2026; Saturday and Sunday are off.
    [Theory]
    [InlineData("2026-02-08", RollConvention.Following)]
    [InlineData("2026-02-07", RollConvention.ModifiedFollowing)]
    [InlineData("2026-02-08", RollConvention.Nearest)]
    public void Where_the_calendar_ends_too_early_it_refuses(string date, RollConvention convention)
    {
        Refusal refusal = Days("2026-02-05", "2026-02-08").Roll(date.ToDate(), convention).Refused();

        Assert.Equal(["calendars.roll-outside-range"], refusal.Codes());
        Assert.Equal(
            $"The calendar 'Shop' (2026-02-05 to 2026-02-08) ends before it is sure where {date} rolls by '{CalendarLabels.Of(convention).English}'. Use a calendar that reaches further.",
            refusal.Messages(Language.English)[0]
        );
    }

    [Theory]
    [InlineData("2026-02-07", RollConvention.Nearest, "2026-02-06")]
    [InlineData("2026-02-08", RollConvention.Preceding, "2026-02-06")]
    [InlineData("2026-02-08", RollConvention.ModifiedPreceding, "2026-02-06")]
    public void Where_the_unknown_days_cannot_matter_it_answers(
        string date,
        RollConvention convention,
        string expected
    ) =>
        Assert.Equal(
            expected.ToDate(),
            Days("2026-02-05", "2026-02-08").Roll(date.ToDate(), convention).Accepted()
        );

    // Saturday 28 February is the last day that this calendar knows, and the last of its month: whatever follows lies
    // in March.
    [Fact]
    public void A_modified_convention_needs_no_day_of_another_month() =>
        Assert.Equal(
            "2026-02-27".ToDate(),
            Days("2026-02-05", "2026-02-28")
                .Roll("2026-02-28".ToDate(), RollConvention.ModifiedFollowing)
                .Accepted()
        );

    [Theory]
    [InlineData(RollConvention.ModifiedFollowing)]
    [InlineData(RollConvention.ModifiedPreceding)]
    public void A_month_without_working_day_leaves_nowhere_to_go(RollConvention convention)
    {
        WorkingCalendar closed = new(
            new("Shop", "店铺"),
            new DateInterval("2026-01-01".ToDate(), "2026-03-31".ToDate()),
            [],
            Enumerable
                .Range(1, 28)
                .Select(day => SpecialDay.Holiday(new LocalDate(2026, 2, day), new("closed", "停业")))
        );

        Assert.Equal(
            ["calendars.no-working-day-in-month"],
            closed.Roll("2026-02-14".ToDate(), convention).Refused().Codes()
        );
        Assert.Equal(
            "2026-03-01".ToDate(),
            closed.Roll("2026-02-14".ToDate(), RollConvention.Following).Accepted()
        );
    }

    [Theory]
    [InlineData(RollConvention.Unadjusted)]
    [InlineData(RollConvention.Nearest)]
    public void A_date_outside_the_calendar_is_refused_by_every_convention(RollConvention convention) =>
        Assert.Equal(
            ["calendars.date-outside-range"],
            China.Roll(new LocalDate(2028, 1, 1), convention).Refused().Codes()
        );

    [Fact]
    public void A_convention_that_does_not_exist_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "convention",
            () => China.Roll(new LocalDate(2026, 1, 1), (RollConvention)6)
        );

    private static WorkingCalendar Days(string first, string last) =>
        new(
            new("Shop", "店铺"),
            new DateInterval(first.ToDate(), last.ToDate()),
            [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            []
        );
}
