using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>One is singular, half days are told from whole ones, and an edition has a name in both languages.</summary>
public class WhatPlansSayInWords
{
    private static readonly LocalDate First = new(2026, 10, 1);

    /// <summary>Only Thursday the first is worked: the first week has one working day.</summary>
    [Fact]
    public void One_working_day_is_singular()
    {
        Decision<QuotaPlan<Quantity>> decision = Over([], off: date => date != First);
        Explanation why = decision.Explained();
        Assert.StartsWith("Over 1 working day in 5 weeks; ", why.Answer.English, StringComparison.Ordinal);
        Assert.Equal("22 pcs, the sum of its 1 working day (nominal: 1 pcs).", why.Steps[0].Answer.English);
        Assert.Equal(
            "22 pcs: 1 of 1 working day brings the month to 22 pcs, and 0 pcs was due before.",
            decision.Accepted().Explain(First).Answer.English
        );
    }

    /// <summary>October 2026 from Monday to Friday has 22 days; the first is worked by half, so they weigh 21½.</summary>
    [Fact]
    public void A_part_day_is_told_by_the_sum_of_weights()
    {
        Decision<QuotaPlan<Quantity>> decision = Over(
            [new SpecialDay(First, DayKind.PartDay, new("half day", "半天")) { Weight = new Ratio(1, 2) }],
            off: date => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
        );
        Assert.StartsWith(
            "Over 22 working days, 43/2 by weight, in 5 weeks; ",
            decision.Explained().Answer.English,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "分解到5周、22个工作日（权重合计43/2）；",
            decision.Explained().Answer.Chinese,
            StringComparison.Ordinal
        );
        // 22 × 3/43 = 1.53…, less 22 × 1/43 = 0.51…
        Assert.Equal(
            "1 pcs: weights of 3/2 of 43/2 bring the month to 2 pcs, and 1 pcs was due before.",
            decision.Accepted().Explain(First.PlusDays(1)).Answer.English
        );
        Assert.Equal("part-day", decision.Accepted().ToRows(Language.English)[0].KindCode);
    }

    [Fact]
    public void An_edition_is_named_in_both_languages()
    {
        Fact edition = EditionOf(
            Plans.Of(Plans.October, 1m, Policy.With(("quotas.planning-days-per-month", "20"))).Explain(First)
        );
        Assert.Equal("test/1 over built-in/1", edition.Show(Language.English));
        Assert.Equal("test/1（基于built-in/1）", edition.Show(Language.Chinese));
    }

    [Fact]
    public void Every_explanation_of_a_plan_names_its_edition_alike()
    {
        PolicyEdition policy = Policy.With(
            ("quotas.ahead-tolerance-percent", "5"),
            ("quotas.behind-tolerance-percent", "5"),
            ("quotas.catch-up", "\"over-the-rest\""),
            ("quotas.when-ahead", "\"lower-the-rest\"")
        );
        QuotaPlan<Money> plan = Plans.Of(Plans.October, 1m, policy);
        Assert.Equal("test/1 over built-in/1", plan.Edition);
        Explanation[] explanations =
        [
            plan.Explain(First),
            QuotaProgress.AsOf(plan, default(Money), First, policy).Explained(),
            QuotaReplan.AsOf(plan, default(Money), First, policy).Explained(),
            YearPlan
                .ForYear(2026, plan.Target, YearSplit.Equal, WorkingCalendar.MainlandChina, policy)
                .Explained(),
        ];
        Assert.All(
            explanations,
            why => Assert.Equal("test/1（基于built-in/1）", EditionOf(why).Show(Language.Chinese))
        );
        Assert.Contains(
            "（test/1（基于built-in/1））",
            QuotaDiff.Between(plan, plan).Explained().Question.Chinese,
            StringComparison.Ordinal
        );
    }

    private static Fact EditionOf(Explanation why) => why.Facts.Single(fact => fact.Name == "edition");

    private static Decision<QuotaPlan<Quantity>> Over(SpecialDay[] days, Func<LocalDate, bool> off) =>
        QuotaPlan.ForMonth(
            Plans.October,
            Quantity.Pieces(22),
            new WorkingCalendar(
                new BilingualText("own", "自有"),
                Plans.October.ToDateInterval(),
                [],
                [
                    .. days,
                    .. Plans
                        .October.ToDateInterval()
                        .Where(off)
                        .Select(date => new SpecialDay(date, DayKind.Holiday, new("off", "休"))),
                ]
            ),
            Policy.BuiltIn
        );
}
