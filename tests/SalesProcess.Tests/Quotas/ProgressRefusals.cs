using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What keeps progress, a re-plan or a table from being worked out; every reason at once.</summary>
public class ProgressRefusals
{
    private static readonly QuotaPlan<Money> October = Plans.Of(Plans.October, 300_000);
    private static readonly LocalDate Saturday = new(2026, 10, 10);

    [Fact]
    public void The_host_sets_both_tolerances()
    {
        Refusal refusal = QuotaProgress.AsOf(October, October.Target, Saturday, Policy.BuiltIn).Refused();

        Assert.Equal(["policies.value-from-host", "policies.value-from-host"], refusal.Codes());
        Assert.All(refusal.Reasons, reason => Assert.Equal(ClauseId.Parse("LIB-PACE-01"), reason.Clause));
    }

    [Theory]
    [InlineData("over-next-days")]
    [InlineData("under-a-cap")]
    public void The_host_sets_the_number_that_its_way_to_catch_up_needs(string way)
    {
        Refusal refusal = QuotaReplan
            .AsOf(October, October.Target, Saturday, Policy.With(("quotas.catch-up", $"\"{way}\"")))
            .Refused();

        Assert.Equal(["policies.value-from-host"], refusal.Codes());
        Assert.Equal(ClauseId.Parse("LIB-CATCHUP-01"), refusal.Reasons[0].Clause);
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_days_is_said_at_once()
    {
        ValueList<DayActual<Money>> sold =
        [
            new(Saturday, Money.Of(1m, Currency.Cny)),
            new(Saturday, Money.Of(1m, Currency.Parse("USD"))),
            new(new LocalDate(2026, 10, 12), Money.Of(1m, Currency.Cny)),
            new(new LocalDate(2026, 9, 30), default),
        ];

        string[] codes =
        [
            "quotas.amount-in-other-unit",
            "quotas.actual-twice",
            "quotas.actual-of-open-day",
            "quotas.actual-outside-month",
        ];
        Assert.Equal(
            codes,
            QuotaProgress.AsOf(October, sold, Saturday, ProgressAnswers.Bands).Refused().Codes()
        );
        Assert.Equal(codes, QuotaReplan.AsOf(October, sold, Saturday, Policy.BuiltIn).Refused().Codes());
        Assert.Equal(
            codes,
            WeekProgress.AsOf([new PostActuals<Money>("north", October, sold)], Saturday).Refused().Codes()
        );
    }

    [Fact]
    public void A_day_that_is_not_closed_is_named_with_the_last_one_that_is()
    {
        RefusalReason reason = QuotaProgress
            .AsOf(
                October,
                [new(new LocalDate(2026, 10, 12), Money.Of(1m, Currency.Cny))],
                Saturday,
                ProgressAnswers.Bands
            )
            .Refused()
            .Reasons[0];

        Assert.Equal(
            "There is an amount sold on 2026-10-12, after the last closed day, 2026-10-10. Leave it out, or close the day.",
            reason.Message.English
        );
        Assert.Equal(
            "2026-10-12已有实际数额，但该日晚于最后结账日2026-10-10。请剔除该数额，或先将该日结账。",
            reason.Message.Chinese
        );
    }

    [Fact]
    public void A_stretch_target_is_no_lower_and_of_the_same_unit()
    {
        Assert.Equal(
            ["quotas.stretch-below-target"],
            QuotaProgress
                .AsOf(
                    October,
                    default(Money),
                    Saturday,
                    ProgressAnswers.Bands,
                    Money.Of(299_999.99m, Currency.Cny)
                )
                .Refused()
                .Codes()
        );
        Assert.Equal(
            ["quotas.amount-in-other-unit"],
            QuotaProgress
                .AsOf(
                    October,
                    default(Money),
                    Saturday,
                    ProgressAnswers.Bands,
                    Money.Of(400_000m, Currency.Parse("USD"))
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void Figures_that_do_not_fit_are_refused_not_wrapped()
    {
        var plan = Plans.Of(Plans.October, Quantity.Pieces(long.MaxValue));
        foreach (long sold in new[] { long.MinValue, long.MaxValue, -1 })
        {
            Refusal refusal = QuotaProgress
                .AsOf(plan, Quantity.Pieces(sold), Saturday, ProgressAnswers.Bands)
                .Refused();
            Assert.Equal(["quotas.figures-too-large"], refusal.Codes());
        }

        Assert.Equal(
            ["quotas.figures-too-large"],
            QuotaReplan
                .WhatIf(plan, Quantity.Pieces(long.MinValue), Saturday, CatchUpRule.OverTheRest)
                .Refused()
                .Codes()
        );
        Assert.Equal(
            ["quotas.figures-too-large"],
            QuotaProgress
                .AsOf(
                    plan,
                    [
                        new(Saturday, Quantity.Pieces(long.MaxValue)),
                        new(Saturday.PlusDays(-1), Quantity.Pieces(1)),
                    ],
                    Saturday,
                    ProgressAnswers.Bands
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void A_table_names_every_post_once_and_lies_in_the_month_of_every_plan()
    {
        ValueList<PostActuals<Money>> posts =
        [
            new("north", October, []),
            new("north", October, []),
            new(" ", Plans.Of(new YearMonth(2026, 9), 1), []),
        ];

        Assert.Equal(
            ["quotas.post-not-clear", "quotas.post-not-clear", "quotas.week-outside-month"],
            WeekProgress.AsOf(posts, Saturday).Refused().Codes()
        );
    }

    [Fact]
    public void What_is_null_is_an_error_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => new PostActuals<Money>("north", null!, []));
        Assert.Throws<ArgumentNullException>(() => new PostActuals<Money>("north", October, null!));
        Assert.Throws<ArgumentNullException>(() => WeekProgress.AsOf<Money>(null!, Saturday));
        Assert.Throws<ArgumentNullException>(() => QuotaDiff.Between(October, null!));
        Assert.Throws<ArgumentNullException>(() =>
            QuotaReplan.WhatIf(October, October.Target, Saturday, null!)
        );
        Assert.Throws<ArgumentNullException>(() =>
            QuotaProgress.AsOf(October, October.Target, Saturday, null!)
        );
        Assert.Throws<ArgumentNullException>(() =>
            QuotaProgress.AsOf(null!, October.Target, Saturday, ProgressAnswers.Bands)
        );
    }

    [Fact]
    public void A_rule_that_cannot_be_is_an_error_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchUpRule.OverNextDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchUpRule.OverNextDays(32));
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchUpRule.UnderACap(99));
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchUpRule.UnderACap(1_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchUpRule.None with { WhenAhead = (WhenAhead)2 });
    }
}
