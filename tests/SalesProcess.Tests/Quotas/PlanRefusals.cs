using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Everything that keeps a month from being planned, word for word.</summary>
public class PlanRefusals
{
    private static readonly YearMonth TooLate = new(2028, 1);

    private static readonly WorkingCalendar Closed = new(
        new BilingualText("Closed in February", "二月停业"),
        new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31)),
        [],
        Enumerable
            .Range(1, 28)
            .Select(day => new SpecialDay(
                new LocalDate(2026, 2, day),
                DayKind.Holiday,
                new BilingualText("closed", "停业")
            ))
    );

    [Fact]
    public void A_target_without_a_currency() =>
        Refuses(
            Plans.Ask(Plans.October, default(Money)),
            "quotas.target-without-unit",
            "QUOTA-MONTH-01",
            "The target has no currency or unit. Give an amount such as CNY 300000.00 or 40 pcs.",
            "目标没有币种或计量单位。请给出如CNY 300000.00或40 pcs的数额。"
        );

    [Fact]
    public void A_target_without_a_unit() =>
        Assert.Equal(
            ["quotas.target-without-unit"],
            Plans.Ask(Plans.October, default(Quantity)).Refused().Codes()
        );

    [Fact]
    public void A_negative_target() =>
        Refuses(
            Plans.Ask(Plans.October, Money.Of(-0.01m, Currency.Cny)),
            "quotas.target-negative",
            "QUOTA-MONTH-01",
            "The target is CNY -0.01. Give a target of zero or more.",
            "目标为CNY -0.01。请给出不小于零的目标。"
        );

    [Fact]
    public void The_most_negative_target() =>
        Assert.Equal(
            ["The target is -9223372036854775808 pcs. Give a target of zero or more."],
            Plans.Ask(Plans.October, Quantity.Pieces(long.MinValue)).Refused().Messages(Language.English)
        );

    [Fact]
    public void A_month_that_the_calendar_does_not_know() =>
        Refuses(
            Plans.Ask(TooLate, Money.Of(1m, Currency.Cny)),
            "calendars.outside-range",
            null,
            "The calendar 'Mainland China' knows 2007-01-01 to 2027-12-31, not all of 2028-01. "
                + "Use a calendar that covers the month.",
            "日历“中国大陆”只涵盖2007-01-01至2027-12-31，未完整涵盖2028-01。请使用涵盖该月的日历。"
        );

    [Fact]
    public void A_month_that_the_calendar_knows_in_part()
    {
        WorkingCalendar shortOfADay = new(
            new BilingualText("Short", "短"),
            new DateInterval(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 30)),
            [],
            []
        );
        Refusal refusal = Plans.Ask(Plans.October, Quantity.Pieces(40), calendar: shortOfADay).Refused();
        Assert.Equal(["calendars.outside-range"], refusal.Codes());
    }

    [Fact]
    public void A_month_without_a_working_day() =>
        Refuses(
            Plans.Ask(new YearMonth(2026, 2), Money.Of(300_000m, Currency.Cny), calendar: Closed),
            "quotas.no-working-day",
            "QUOTA-DECOMP-01",
            "The calendar 'Closed in February' has no working day in 2026-02, so CNY 300000.00 has no day to be "
                + "planned on. Use another calendar or a target of zero.",
            "日历“二月停业”在2026-02没有工作日，CNY 300000.00无从分解到天。请改用其他日历，或将目标设为零。"
        );

    [Fact]
    public void A_month_without_a_working_day_takes_a_target_of_zero()
    {
        QuotaPlan<Quantity> plan = Plans.Of(new YearMonth(2026, 2), Quantity.Pieces(0), calendar: Closed);
        Assert.Equal(28, plan.Days.Count);
        Assert.All(plan.Days, day => Assert.Equal(Quantity.Pieces(0), day.Amount));
        Assert.Equal(0, plan.Calendar.WorkingDays);
        Assert.Equal(
            "0 pcs: 0 of 0 working days bring the month to 0 pcs, and 0 pcs was due before.",
            plan.Explain(new LocalDate(2026, 2, 14)).Answer.English
        );
    }

    [Fact]
    public void Target_and_month_are_refused_together()
    {
        Assert.Equal(
            ["quotas.target-negative", "calendars.outside-range"],
            Plans.Ask(TooLate, Quantity.Pieces(-1)).Refused().Codes()
        );
        Assert.Equal(
            ["quotas.target-without-unit", "calendars.outside-range"],
            Plans.Ask(TooLate, default(Money)).Refused().Codes()
        );
    }

    [Fact]
    public void Calendar_and_policy_are_needed()
    {
        Money target = Money.Of(1m, Currency.Cny);
        Assert.Throws<ArgumentNullException>(() =>
            QuotaPlan.ForMonth(Plans.October, target, null!, Policy.BuiltIn)
        );
        Assert.Throws<ArgumentNullException>(() =>
            QuotaPlan.ForMonth(Plans.October, target, WorkingCalendar.MainlandChina, null!)
        );
    }

    private static void Refuses<T>(
        Decision<T> decision,
        string code,
        string? clause,
        string english,
        string chinese
    )
    {
        RefusalReason reason = Assert.Single(decision.Refused().Reasons);
        Assert.Equal(code, reason.Code.Code);
        Assert.Equal(clause, reason.Clause?.ToString());
        Assert.Equal(english, reason.Message.English);
        Assert.Equal(chinese, reason.Message.Chinese);
    }
}
