using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What holds for plans by weights of any sources, worked out again from the stored explanation.</summary>
public class WeightedPlanLaws
{
    [Fact]
    public void Weights_and_days_follow_from_the_stored_explanation_alone() =>
        Law.Holds(
            WeightCase.Any,
            asked =>
            {
                if (asked.Ask().TryGetRefusal(out Refusal? refusal))
                {
                    Assert.Equal(["quotas.weights-all-zero"], refusal.Codes());
                    return;
                }

                Explanation why = ExplanationJson.Read(ExplanationJson.Write(asked.Ask().Explained()));
                Fraction[] weights = Weights(why.Premises.Single(p => p.Decision == "quotas.day-weights"));
                Assert.Equal(weights, Fraction.ParseList(why.FactNamed("weights")));
                Assert.Equal(
                    Days(why.FactNamed("target").As<Money>().MinorUnits, weights),
                    why.Outcome.AsList<Money>().Select(day => (BigInteger)day.MinorUnits)
                );
            },
            cases: 1_500
        );

    [Fact]
    public void Every_run_of_days_has_its_exact_share_rounded_up_or_down_and_drifts_half_a_unit_at_most() =>
        Law.Holds(
            WeightCase.Any,
            asked =>
            {
                if (!asked.Ask().TryGetValue(out QuotaPlan<Money>? plan, out _))
                {
                    return;
                }

                ValueList<BigInteger> parts = plan.Weights.Parts;
                BigInteger all = parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part);
                for (int first = 0; first < plan.Days.Count && !all.IsZero; first++)
                {
                    BigInteger amount = 0;
                    BigInteger weight = 0;
                    for (int last = first; last < plan.Days.Count; last++)
                    {
                        amount += plan.Days[last].Amount.MinorUnits;
                        weight += parts[last];
                        BigInteger off = amount * all - asked.Units * weight;
                        Assert.True(BigInteger.Abs(off) < all);
                        Assert.True(first > 0 || 2 * BigInteger.Abs(off) <= all);
                        Assert.True(!weight.IsZero || amount.IsZero);
                    }
                }
            },
            cases: 2_000
        );

    [Fact]
    public void Days_add_up_to_weeks_weeks_to_the_month_whatever_the_week_and_weeks_alone_are_the_same() =>
        Law.Holds(
            WeightCase.Any,
            asked =>
            {
                IsoDayOfWeek first = (IsoDayOfWeek)(1 + asked.Units % 7);
                if (!asked.Ask(first).TryGetValue(out QuotaPlan<Money>? plan, out _))
                {
                    return;
                }

                Assert.Equal(asked.Ask().Accepted().Days, plan.Days);
                Assert.Equal(asked.Units, plan.Weeks.Sum(week => week.Amount.MinorUnits));
                Assert.All(
                    plan.Weeks,
                    week =>
                        Assert.Equal(
                            plan.Days.Where(day => week.Segment.Contains(day.Date))
                                .Sum(d => d.Amount.MinorUnits),
                            week.Amount.MinorUnits
                        )
                );
                WeekOnlyPlan<Money> byWeek = WeekOnlyPlan
                    .ForMonth(
                        asked.Month,
                        plan.Target,
                        asked.Calendar,
                        asked.Weights(),
                        Plans.WeeksFrom(first)
                    )
                    .Accepted();
                Assert.Equal(plan.Weeks, byWeek.Weeks);
            },
            cases: 1_000
        );

    [Fact]
    public void A_year_by_the_weights_of_its_days_is_exact_for_every_run_of_months() =>
        Law.Holds(
            WeightCase.Any,
            asked =>
            {
                YearSplit by = (asked.Share % 3) switch
                {
                    0 => YearSplit.ByWorkingDays,
                    1 => YearSplit.Equal,
                    _ => YearSplit.ByMonthWeights(
                        asked.History.Take(12).Select(h => (Ratio)Math.Max(h, asked.Floor)).ToValueList()
                    ),
                };
                Decision<YearPlan<Money>> decision = YearPlan.ForYear(
                    asked.Month.Year,
                    Money.FromMinorUnits(asked.Units, Currency.Cny),
                    by,
                    asked.Calendar,
                    Policy.BuiltIn
                );
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
                BigInteger[] months = Days(asked.Units, Fraction.ParseList(why.FactNamed("weights")));
                YearPlan<Money> plan = decision.Accepted();
                Assert.Equal(months, plan.Months.Select(month => (BigInteger)month.Amount.MinorUnits));
                Assert.Equal(asked.Units, plan.Quarters.Sum(quarter => quarter.MinorUnits));
                Assert.Equal(asked.Units, plan.Months[^1].RunningTotal.MinorUnits);
                for (int quarter = 0; quarter < 4; quarter++)
                {
                    Assert.Equal(
                        months.Skip(quarter * 3).Take(3).Aggregate((sum, month) => sum + month),
                        plan.Quarters[quarter].MinorUnits
                    );
                }
            },
            cases: 300
        );

    private static BigInteger[] Days(BigInteger target, Fraction[] weights)
    {
        Fraction all = Fraction.Sum(weights);
        Fraction soFar = Fraction.Zero;
        BigInteger before = 0;
        var days = new List<BigInteger>();
        foreach (Fraction weight in weights)
        {
            soFar += weight;
            BigInteger after = all.Above.IsZero ? 0 : (Fraction.Of(target) * soFar / all).Rounded();
            days.Add(after - before);
            before = after;
        }

        return [.. days];
    }

    /// <summary>Works weights out again: a source from its facts, joined ones from their steps.</summary>
    private static Fraction[] Weights(Explanation why)
    {
        Fraction[] worked = Source(why);
        Assert.Equal(worked, Fraction.ParseList(why.Outcome));
        return worked;
    }

    private static Fraction[] Source(Explanation why)
    {
        LocalDate[] dates =
        [
            .. new DateInterval(why.FactNamed("from").AsDate(), why.FactNamed("to").AsDate()),
        ];
        Fraction[][] steps = [.. why.Steps.Select(Weights)];
        Fraction Factor(Func<LocalDate, bool> holds, LocalDate date) =>
            holds(date) ? Fraction.Parse(why.FactNamed("factor").Text) : Fraction.Of(1);
        return why.FactNamed("source").Text switch
        {
            "even" => [.. dates.Select(_ => Fraction.Of(1))],
            "weekday-factors" =>
            [
                .. dates.Select(date =>
                    Factor(d => (long)d.DayOfWeek == why.FactNamed("weekday").AsWhole(), date)
                ),
            ],
            "event" =>
            [
                .. dates.Select(date =>
                    Factor(
                        d =>
                            d >= why.FactNamed("event-from").AsDate()
                            && d <= why.FactNamed("event-to").AsDate(),
                        date
                    )
                ),
            ],
            "last-year" =>
            [
                .. why.FactNamed("amounts")
                    .AsList<Quantity>()
                    .Select(amount =>
                        Fraction.Of(Math.Max(amount.Count, why.FactNamed("floor").As<Quantity>().Count))
                    ),
            ],
            "product" =>
            [
                .. dates.Select((_, i) => steps.Aggregate(Fraction.Of(1), (p, step) => p * step[i])),
            ],
            "mixture" => Mixture(Fraction.ParseList(why.FactNamed("shares")), steps),
            _ => Fraction.ParseList(why.Outcome), // calendars: the weights are the facts
        };
    }

    private static Fraction[] Mixture(Fraction[] shares, Fraction[][] steps)
    {
        Fraction all = Fraction.Sum(shares);
        Fraction[] sums = [.. steps.Select(step => Fraction.Sum(step))];
        return
        [
            .. steps[0]
                .Select(
                    (_, day) => Fraction.Sum(steps.Select((step, i) => shares[i] / all * step[day] / sums[i]))
                ),
        ];
    }
}
