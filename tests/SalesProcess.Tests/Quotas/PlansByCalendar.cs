using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>The calendar decides which days have a share, and a plan says how sure the calendar is.</summary>
public class PlansByCalendar
{
    [Fact]
    public void A_month_that_is_not_announced_yet_is_provisional_and_its_plan_says_so()
    {
        Decision<QuotaPlan<Money>> january = Plans.Ask(new YearMonth(2027, 1), Money.Of(1m, Currency.Cny));
        Assert.Equal(CalendarStatus.Provisional, january.Accepted().Calendar.Status);
        Explanation calendar = january.Explained().Premises[0];
        Assert.Equal("calendars.month", calendar.Decision);
        Assert.Equal("20 working days, provisional until the official notice.", calendar.Answer.English);
        Assert.Equal("20个工作日（暂定，以官方通知为准）。", calendar.Answer.Chinese);
    }

    [Fact]
    public void The_month_before_is_official()
    {
        Decision<QuotaPlan<Money>> december = Plans.Ask(new YearMonth(2026, 12), Money.Of(1m, Currency.Cny));
        Assert.Equal(CalendarStatus.Official, december.Accepted().Calendar.Status);
        Assert.Equal("23 working days.", december.Explained().Premises[0].Answer.English);
        Assert.Equal("23个工作日。", december.Explained().Premises[0].Answer.Chinese);
    }

    [Fact]
    public void A_company_that_works_on_every_day_has_a_share_on_every_day()
    {
        QuotaPlan<Quantity> plan = Plans.Of(Plans.October, Quantity.Pieces(62), calendar: Own([]));
        Assert.All(plan.Days, day => Assert.Equal(Quantity.Pieces(2), day.Amount)); // 62 / 31
    }

    [Fact]
    public void A_company_that_works_six_days_a_week_has_shares_on_Saturdays()
    {
        QuotaPlan<Quantity> plan = Plans.Of(
            Plans.October,
            Quantity.Pieces(54),
            calendar: Own([IsoDayOfWeek.Sunday])
        );
        Assert.Equal(27, plan.Calendar.WorkingDays); // 31 less the Sundays 4, 11, 18 and 25
        Assert.All(
            plan.Days,
            day => Assert.Equal(day.Date.DayOfWeek == IsoDayOfWeek.Sunday ? 0 : 2, day.Amount.Count)
        );
    }

    [Fact]
    public void A_month_with_one_working_day_has_all_of_its_target_on_it()
    {
        LocalDate stocktaking = new(2026, 10, 31);
        QuotaPlan<Money> plan = Plans.Of(
            Plans.October,
            Money.Of(300_000m, Currency.Cny),
            calendar: Own(
                [.. Enum.GetValues<IsoDayOfWeek>().Skip(1)],
                new SpecialDay(stocktaking, DayKind.MakeUpWorkday, new("sale", "特卖"))
            )
        );
        Assert.Equal(Money.Of(300_000m, Currency.Cny), plan.On(stocktaking).Amount);
        Assert.Equal(Money.Of(0m, Currency.Cny), plan.On(new LocalDate(2026, 10, 30)).RunningTotal);
    }

    [Fact]
    public void The_plan_names_its_calendar_in_its_explanation()
    {
        Explanation why = Plans.Ask(Plans.October, Quantity.Pieces(62), calendar: Own([])).Explained();
        Fact calendar = why.Facts.Single(fact => fact.Name == "calendar");
        Assert.Equal("Every day", calendar.Show(Language.English));
        Assert.Equal("每天", calendar.Show(Language.Chinese));
    }

    private static WorkingCalendar Own(IsoDayOfWeek[] weekend, params SpecialDay[] days) =>
        new(
            new BilingualText("Every day", "每天"),
            new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 31)),
            weekend,
            days
        );
}
