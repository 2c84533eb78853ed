using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What holds for every re-plan, whatever the month, the sales and the rule.</summary>
public class ReplanLaws
{
    [Fact]
    public void Sold_and_planned_and_uncovered_are_the_target() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                QuotaReplan<Money> replan = asked.Replan();
                BigInteger sum = asked.Actual.MinorUnits;
                foreach (ReplannedDay<Money> day in replan.Days)
                {
                    sum += day.Amount.MinorUnits;
                    Assert.Equal(day.Baseline.MinorUnits + day.CatchUp.MinorUnits, day.Amount.MinorUnits);
                    Assert.Equal(sum, day.RunningTotal.MinorUnits);
                }

                Assert.Equal(asked.Plan.Target.MinorUnits, sum + replan.Uncovered.MinorUnits);
            },
            cases: 20_000
        );

    [Fact]
    public void Sales_on_plan_change_nothing() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                QuotaReplan<Money> replan = (asked with { Permille = null }).Replan();
                Assert.All(replan.Days, day => Assert.Equal(0, day.CatchUp.MinorUnits));
                Assert.Equal(0, replan.Uncovered.MinorUnits);
            },
            cases: 5_000
        );

    [Fact]
    public void No_day_is_planned_below_zero_and_no_day_off_changes() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
                Assert.All(
                    asked.Replan().Days,
                    day =>
                        Assert.True(
                            day.Amount.MinorUnits >= 0 && (day.Day.IsWorked || day.CatchUp.MinorUnits == 0)
                        )
                ),
            cases: 20_000
        );

    [Fact]
    public void No_day_carries_more_than_its_cap_and_nothing_is_left_over_while_a_day_has_room() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                int cap = asked.Rule.CapPercent ?? 110;
                QuotaReplan<Money> replan = asked.By(CatchUpRule.UnderACap(cap));
                BigInteger room = 0;
                foreach (ReplannedDay<Money> day in replan.Days)
                {
                    BigInteger most = (BigInteger)day.Baseline.MinorUnits * cap / 100;
                    Assert.True(day.Amount.MinorUnits <= most);
                    room += most - day.Amount.MinorUnits;
                }

                Assert.True(replan.Uncovered.MinorUnits <= 0 || room == 0);
            },
            cases: 20_000
        );

    [Fact]
    public void Only_a_gap_raises_days_and_only_a_lead_that_is_given_up_lowers_them() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                QuotaReplan<Money> replan = asked.Replan();
                Assert.All(
                    replan.Days,
                    day =>
                        Assert.True(
                            Math.Sign(day.CatchUp.MinorUnits) is 0
                                || Math.Sign(day.CatchUp.MinorUnits) == Math.Sign(replan.Gap.MinorUnits)
                        )
                );
                if (replan.Gap.MinorUnits < 0 && asked.Rule.WhenAhead == WhenAhead.KeepThePlan)
                {
                    Assert.Equal(replan.Gap, replan.Uncovered);
                }
            },
            cases: 20_000
        );

    [Fact]
    public void The_same_sales_give_the_same_days_as_a_sum_or_day_by_day() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                QuotaReplan<Money> replan = asked.Replan();
                Assert.Equal(replan, asked.Replan());
                int sold = Math.Min(asked.ClosedDays, asked.Plan.Days.Count);
                if (sold > 0 && asked.Rule == CatchUpRule.OverTheRest)
                {
                    var half = Money.FromMinorUnits(asked.Actual.MinorUnits / 2, Currency.Cny);
                    ValueList<DayActual<Money>> days =
                    [
                        new(asked.Plan.Days[0].Date, sold == 1 ? asked.Actual : half),
                        .. sold == 1
                            ? Array.Empty<DayActual<Money>>()
                            : [new(asked.Plan.Days[sold - 1].Date, asked.Actual - half)],
                    ];
                    Assert.Equal(
                        replan.Days,
                        QuotaReplan.AsOf(asked.Plan, days, asked.LastClosedDay, OverTheRest).Accepted().Days
                    );
                }
            },
            cases: 5_000
        );

    [Fact]
    public void A_gap_weighs_sooner_the_fewer_days_take_it_and_less_the_lower_the_cap() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                QuotaReplan<Money> none = asked.By(CatchUpRule.None);
                if (none.Gap.MinorUnits <= 0)
                {
                    return;
                }

                QuotaReplan<Money> rest = asked.By(CatchUpRule.OverTheRest);
                QuotaReplan<Money> next = asked.By(CatchUpRule.OverNextDays(asked.Rule.Days ?? 3));
                QuotaReplan<Money> week = asked.By(CatchUpRule.WithinTheWeek);
                QuotaReplan<Money> low = asked.By(CatchUpRule.UnderACap(102));
                QuotaReplan<Money> high = asked.By(CatchUpRule.UnderACap(150));
                Assert.Equal(none.Gap, none.Uncovered);
                bool open = rest.Days.Any(day => day.Day.IsWorked);
                Assert.Equal(open ? 0 : none.Gap.MinorUnits, rest.Uncovered.MinorUnits);
                Assert.Equal(rest.Uncovered, next.Uncovered);
                Assert.Equal(rest.Uncovered, week.Uncovered);
                Assert.True(low.Uncovered >= high.Uncovered && high.Uncovered >= rest.Uncovered);
                for (int i = 0; i < rest.Days.Count; i++)
                {
                    Assert.True(next.Days[i].RunningTotal >= rest.Days[i].RunningTotal);
                    Assert.True(week.Days[i].RunningTotal >= rest.Days[i].RunningTotal);
                }
            },
            cases: 5_000
        );

    private static SalesProcess.Policies.PolicyEdition OverTheRest { get; } =
        Policy.With(("quotas.catch-up", "\"over-the-rest\""));
}
