using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Activities;

/// <summary>The day, week and month of a salesperson in the field.</summary>
public class FieldDays
{
    private static readonly ActivityProfile Campaign = ActivityProfile.Field(Territory.FieldCampaign);

    [Fact]
    public void The_territory_decides_the_target_of_the_week()
    {
        // three a day from Monday to Friday are 15: more than 10 in town, fewer than 25 in a campaign (K-10)
        ValueList<ActivityEntry> week =
        [
            .. Enumerable
                .Range(0, 5)
                .Select(day => ActivityEntry.On("cold-visit", Days.Monday.PlusDays(day), 3)),
        ];

        Assert.True(week.Assess(Days.Urban).Judge(AssessedSpan.Week).IsAccepted);
        Refusal refusal = week.Assess(Campaign).Judge(AssessedSpan.Week).Refused();
        RefusalReason reason = Assert.Single(refusal.Reasons);
        Assert.Equal("cold-visits-week-field", reason.FactNamed("target").Text);
        Assert.Equal(10, reason.FactNamed("shortfall").AsWhole());
    }

    [Fact]
    public void The_day_and_the_week_are_checked_separately()
    {
        ValueList<ActivityEntry> monday = [ActivityEntry.On("cold-visit", Days.Monday, 10)];
        ActivityAssessment assessed = ActivityAssessment
            .Of(Days.Urban, Days.Monday.PlusDays(1), monday, Support.Policy.BuiltIn)
            .Accepted();

        Assert.True(assessed.Result("cold-visits-week-urban").IsMet);
        Assert.False(assessed.Result("cold-visits-day").IsMet);
    }

    [Theory]
    [InlineData(2, false, false)]
    [InlineData(3, true, false)]
    [InlineData(5, true, false)]
    [InlineData(6, true, true)]
    public void Three_to_five_is_a_wish_and_five_is_no_cap(int visits, bool isMet, bool isAbove)
    {
        ValueList<ActivityEntry> entries = [ActivityEntry.On("cold-visit", Days.Monday, visits)];
        TargetResult result = entries.Assess(Days.Urban).Result("cold-visits-day");

        Assert.Equal((isMet, isAbove, 0L), (result.IsMet, result.IsAboveRange, result.Excess));
    }

    [Fact]
    public void A_company_may_make_it_a_cap()
    {
        ValueList<ActivityEntry> entries = [ActivityEntry.On("cold-visit", Days.Monday, 6)];
        Refusal refusal = entries
            .Assess(Days.Urban, CappedColdVisits.Policy)
            .Judge(AssessedSpan.Day)
            .Refused();

        Assert.Equal(["activities.cap-passed"], refusal.Codes());
        Assert.Equal("test/1", refusal.Reasons[0].Edition);
        Assert.Equal(
            "Target 'cold visits': 6 count on 2026-03-02, 1 above the cap of 5. Do no more of it in this period.",
            refusal.Reasons[0].Message.English
        );
    }

    [Fact]
    public void The_policy_says_on_which_day_the_week_begins()
    {
        PolicyEdition sunday = Support.Policy.With(("quotas.week-starts-on", "\"sunday\""));
        ValueList<ActivityEntry> onSunday = [ActivityEntry.On("cold-visit", Days.Monday.PlusDays(-1), 10)];

        TargetResult result = onSunday.Assess(Days.Urban, sunday).Result("cold-visits-week-urban");
        Assert.Equal((new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 7)), (result.From, result.To));
        Assert.True(result.IsMet);
        Assert.False(onSunday.Assess(Days.Urban).Result("cold-visits-week-urban").IsMet);
    }

    [Fact]
    public void A_month_is_the_month_of_the_day()
    {
        ValueList<ActivityEntry> signed =
        [
            ActivityEntry.On("signed-customer", new LocalDate(2026, 2, 28)),
            ActivityEntry.On("signed-customer", new LocalDate(2026, 3, 1)),
            ActivityEntry.On("signed-customer", new LocalDate(2026, 3, 31), 2),
            ActivityEntry.On("signed-customer", new LocalDate(2026, 4, 1)),
        ];

        Assert.Equal(3, signed.Assess(Days.Urban).Result("signings-month").Counted);
    }

    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_week_is_cut_where_dates_end(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        ValueList<ActivityEntry> entries = [ActivityEntry.On("cold-visit", date, 10)];

        Assert.True(
            ActivityAssessment
                .Of(Days.Urban, date, entries, Support.Policy.BuiltIn)
                .Accepted()
                .Result("cold-visits-week-urban")
                .IsMet
        );
    }

    [Fact]
    public void A_day_of_another_calendar_system_is_the_same_day()
    {
        LocalDate persian = Days.Monday.WithCalendar(CalendarSystem.PersianSimple);
        ValueList<ActivityEntry> entries = [ActivityEntry.On("cold-visit", persian, 3)];

        Assert.Equal(
            entries.Assess(Days.Urban),
            ActivityAssessment.Of(Days.Urban, persian, entries, Days.AtNoon).Accepted()
        );
    }

    [Fact]
    public void A_visit_counts_only_if_the_company_calls_it_valid()
    {
        ActivityEntry visits = ActivityEntry.On("grade-c-visit", Days.Monday, 2);
        ValueList<ActivityEntry> bare = [visits];
        ValueList<ActivityEntry> valid = [visits with { Marks = [EvidenceMark.Valid] }];

        Assert.Equal(0, bare.Assess(Days.Urban).Result("grade-c-visits-day").Counted);
        Assert.Equal(2, valid.Assess(Days.Urban).Result("grade-c-visits-day").Counted);
    }
}
