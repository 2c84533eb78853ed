using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What a plan and the share of a day say for themselves.</summary>
public class PlanExplanations
{
    private static readonly Decision<QuotaPlan<Money>> October = Plans.Ask(
        Plans.October,
        Money.Of(300_000m, Currency.Cny)
    );

    [Fact]
    public void A_plan_in_words()
    {
        Explanation why = October.Explained();
        Assert.Equal("quotas.month-plan", why.Decision);
        Assert.Equal(
            "How is the target of 2026-10, CNY 300,000.00, split into weeks and days?",
            why.Question.English
        );
        Assert.Equal("2026-10的目标CNY 300,000.00如何按周、按天分解？", why.Question.Chinese);
        Assert.Equal(
            "Over 18 working days in 5 weeks; the running total is rounded each day, so every sum is exact. "
                + "Nominal rate beside it: CNY 13,636.36 a planning day.",
            why.Answer.English
        );
        Assert.Equal(
            "分解到5周、18个工作日；每日对累计数取整，因此各级合计完全一致。另附名义日均：每个计划日CNY 13,636.36。",
            why.Answer.Chinese
        );
    }

    [Fact]
    public void A_plan_cites_its_clauses_and_the_values_of_the_policy()
    {
        Explanation why = October.Explained();
        Assert.Equal(
            ["QUOTA-DECOMP-01", "QUOTA-MONTH-01", "QUOTA-WEEK-01"],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal(
            [
                "quotas.planning-days-per-month 22 QUOTA-MONTH-01 built-in/1",
                "quotas.planning-days-per-week 5 QUOTA-WEEK-01 built-in/1",
                "quotas.week-starts-on monday LIB-WEEK-01 built-in/1",
            ],
            why.Readings.Select(r => $"{r.Parameter} {r.Value} {r.Clause} {r.Edition}")
        );
        Assert.Equal(
            ["target CNY 300000.00", "month 2026-10", "calendar Mainland China"],
            why.Facts.Take(3).Select(fact => $"{fact.Name} {fact.Value}")
        );
    }

    [Fact]
    public void The_first_day_of_the_week_shows_in_words()
    {
        Explanation why = Plans
            .Ask(Plans.October, Quantity.Pieces(40), Plans.WeeksFrom(IsoDayOfWeek.Sunday))
            .Explained();
        PolicyReading reading = why.Readings.Single(r => r.Parameter == "quotas.week-starts-on");
        Assert.Equal("weeks start on Sunday", reading.Show(Language.English));
        Assert.Equal("一周自星期日开始", reading.Show(Language.Chinese));
        Assert.Equal("test/1", reading.Edition);
    }

    [Fact]
    public void A_plan_is_built_on_the_calendar_and_made_of_the_weeks()
    {
        Explanation why = October.Explained();
        Assert.Equal(["calendars.month"], why.Premises.Select(premise => premise.Decision));
        Assert.Equal(Enumerable.Repeat("quotas.week-share", 5), why.Steps.Select(step => step.Decision));
        Assert.Equal("What is the target of 2026-10-05 to 2026-10-11?", why.Steps[1].Question.English);
        Assert.Equal("2026-10-05至2026-10-11的目标是多少？", why.Steps[1].Question.Chinese);
        Assert.Equal(
            "CNY 50,000.00, the sum of its 3 working days (nominal: CNY 40,909.09).",
            why.Steps[1].Answer.English
        );
        Assert.Equal(
            "CNY 50,000.00，即其3个工作日目标之和（名义值：CNY 40,909.09）。",
            why.Steps[1].Answer.Chinese
        );
        Assert.Equal("CNY 50000.00", why.Steps[1].Outcome.Text);
    }

    /// <summary>The nominal week is at most five days of 30,000,000 / 22 fen, rounded once.</summary>
    [Fact]
    public void The_step_of_a_week_has_its_nominal_amount_and_the_rate_behind_it()
    {
        ValueList<Explanation> weeks = October.Explained().Steps;
        Assert.Equal(
            ["CNY 0.00", "CNY 40909.09", "CNY 68181.82", "CNY 68181.82", "CNY 68181.82"],
            weeks.Select(week => week.FactNamed("nominal").Text)
        );
        Assert.All(weeks, week => Assert.Equal("15000000/11", week.FactNamed("nominal-per-day").Text));
        Fact nominal = Assert.Single(weeks[1].Facts, fact => fact.Name == "nominal");
        Assert.Equal(new BilingualText("nominal amount of the week", "名义周目标"), nominal.Label);
    }

    [Fact]
    public void The_share_of_a_day_in_words()
    {
        // the fifth of 18 working days: 300,000 × 5/18 = 83,333.33… less 300,000 × 4/18 = 66,666.66…
        Explanation why = October.Accepted().Explain(new LocalDate(2026, 10, 13));
        Assert.Equal("quotas.day-share", why.Decision);
        Assert.Equal("What is the target of 2026-10-13, and why?", why.Question.English);
        Assert.Equal("2026-10-13的目标是多少？为什么？", why.Question.Chinese);
        Assert.Equal(
            "CNY 16,666.66: 5 of 18 working days bring the month to CNY 83,333.33, and CNY 66,666.67 was due before.",
            why.Answer.English
        );
        Assert.Equal(
            "CNY 16,666.66：截至当日共5个工作日（全月18个），应累计CNY 83,333.33，此前应累计CNY 66,666.67。",
            why.Answer.Chinese
        );
        Assert.Equal("CNY 16666.66", why.Outcome.Text);
        Assert.Equal(["QUOTA-DECOMP-01"], why.Clauses.Select(clause => clause.ToString()));
    }

    [Fact]
    public void The_share_of_a_day_off_is_nothing_more_than_was_due_before()
    {
        Explanation why = October.Accepted().Explain(new LocalDate(2026, 10, 11));
        Assert.Equal(
            "CNY 0.00: 3 of 18 working days bring the month to CNY 50,000.00, and CNY 50,000.00 was due before.",
            why.Answer.English
        );
    }

    [Fact]
    public void Plans_and_refusals_are_the_same_under_every_culture()
    {
        string plan = Cultures.Makes(() =>
            ExplanationJson.Write(Plans.Ask(Plans.October, Money.Of(300_000m, Currency.Cny)).Explained())
        );
        Assert.Contains("CNY 13,636.36", plan, StringComparison.Ordinal);
        string share = Cultures.Makes(() =>
            ExplanationText.Render(October.Accepted().Explain(new LocalDate(2026, 10, 13)), Language.Chinese)
        );
        Assert.Contains("2026-10-13", share, StringComparison.Ordinal);
        string refusal = Cultures.Makes(() =>
            Plans.Ask(new YearMonth(2028, 1), Money.Of(-300_000m, Currency.Cny)).Refused().ToString()
        );
        Assert.Contains("CNY -300000.00", refusal, StringComparison.Ordinal);
    }
}
