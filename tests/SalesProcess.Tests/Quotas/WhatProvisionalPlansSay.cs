using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A plan over a month that is not announced yet says so wherever it is read.</summary>
public class WhatProvisionalPlansSay
{
    private static readonly Decision<QuotaPlan<Quantity>> Plan = QuotaPlan.ForMonth(
        new YearMonth(2027, 2),
        Quantity.Pieces(16),
        WorkingCalendar.MainlandChina,
        Policy.BuiltIn
    );

    private static readonly QuotaPlan<Quantity> Announced = Plans.Of(Plans.October, Quantity.Pieces(40));

    [Fact]
    public void The_answer_says_so_in_both_languages()
    {
        Assert.Contains(
            "provisional until the official notice",
            Plan.Explained().Answer.English,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "（暂定，以官方通知为准）",
            Plan.Explained().Answer.Chinese,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_row_says_so() =>
        Assert.All(Plan.Accepted().ToRows(Language.English), row => Assert.True(row.IsProvisional));

    [Fact]
    public void Every_row_of_a_week_says_so() =>
        Assert.All(Plan.Accepted().ToWeekRows(), row => Assert.True(row.IsProvisional));

    [Fact]
    public void The_plan_itself_says_so() => Assert.True(Plan.Accepted().IsProvisional);

    [Fact]
    public void A_plan_over_an_announced_month_says_so_nowhere()
    {
        Assert.False(Announced.IsProvisional);
        Assert.DoesNotContain(Announced.ToRows(Language.English), row => row.IsProvisional);
        Assert.DoesNotContain(Announced.ToWeekRows(), row => row.IsProvisional);
        Explanation why = Announced.Explain(new LocalDate(2026, 10, 9));
        Assert.DoesNotContain("provisional", why.Answer.English, StringComparison.Ordinal);
        Assert.DoesNotContain("暂定", why.Answer.Chinese, StringComparison.Ordinal);
        Assert.Equal("official", why.FactNamed("status").Text);
    }

    /// <summary>In its first week, New Year's Eve is off, on Friday the 5th; 4 × 16/22 rounds to 3.</summary>
    [Fact]
    public void The_share_of_a_week_says_so_in_words_and_as_a_fact()
    {
        Explanation week = Plan.Explained().Steps[0];
        Assert.Equal(
            "4 pcs, the sum of its 4 working days (nominal: 3 pcs), provisional until the official notice.",
            week.Answer.English
        );
        Assert.Equal(
            "4 pcs，即其4个工作日目标之和（名义值：3 pcs）（暂定，以官方通知为准）。",
            week.Answer.Chinese
        );
        Assert.All(
            Plan.Explained().Steps,
            step => Assert.Equal("provisional", step.FactNamed("status").Text)
        );
        Explanation announced = Plans.Ask(Plans.October, Quantity.Pieces(40)).Explained().Steps[1];
        Assert.DoesNotContain("provisional", announced.Answer.English, StringComparison.Ordinal);
        Assert.Equal("official", announced.FactNamed("status").Text);
    }

    /// <summary>February 2027 has 16 working days, by the days that the law itself names; the first is a Monday.</summary>
    [Fact]
    public void The_share_of_a_day_says_so_in_both_languages()
    {
        Explanation why = Plan.Accepted().Explain(new LocalDate(2027, 2, 2));
        Assert.Equal(
            "1 pcs: 2 of 16 working days bring the month to 2 pcs, and 1 pcs was due before, "
                + "provisional until the official notice.",
            why.Answer.English
        );
        Assert.Equal(
            "1 pcs：截至当日共2个工作日（全月16个），应累计2 pcs，此前应累计1 pcs（暂定，以官方通知为准）。",
            why.Answer.Chinese
        );
    }

    [Fact]
    public void The_share_of_a_day_names_calendar_status_and_edition()
    {
        Explanation why = Plan.Accepted().Explain(new LocalDate(2027, 2, 2));
        Assert.Equal(
            ["target", "date", "calendar", "status", "weights", "due-before", "due-after", "edition"],
            why.Facts.Select(fact => fact.Name)
        );
        Assert.Equal(("Mainland China", "中国大陆"), Shown(why, "calendar"));
        Assert.Equal(("provisional", "暂定"), Shown(why, "status"));
        Assert.Equal("built-in/1", why.FactNamed("edition").Text);
    }

    [Fact]
    public void The_whole_plan_names_calendar_and_status()
    {
        Assert.Equal(("Mainland China", "中国大陆"), Shown(Plan.Explained(), "calendar"));
        Assert.Equal(("provisional", "暂定"), Shown(Plan.Explained(), "status"));
    }

    [Fact]
    public void The_share_of_a_day_names_the_edition_of_the_host()
    {
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 300_000m, Plans.WeeksFrom(IsoDayOfWeek.Sunday));
        Assert.Equal(
            "test/1 over built-in/1",
            plan.Explain(new LocalDate(2026, 10, 9)).FactNamed("edition").Text
        );
    }

    private static (string, string) Shown(Explanation why, string name)
    {
        Fact fact = Assert.Single(why.Facts, fact => fact.Name == name);
        return (fact.Show(Language.English), fact.Show(Language.Chinese));
    }
}
