using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Months in which some days are held, or have a floor or a cap.</summary>
public class BoundedPlans
{
    private static readonly LocalDate Ninth = new(2026, 10, 9);

    /// <summary>18 working days: 45,000 on the ninth leave 255,000 for 17 others.</summary>
    [Fact]
    public void A_day_is_held_and_the_others_share_what_is_left()
    {
        Decision<QuotaPlan<Money>> decision = Ask(300_000m, DayBound.Held(Ninth, Yuan(45_000m)));
        QuotaPlan<Money> plan = decision.Accepted();
        Assert.Equal(Yuan(45_000m), plan.On(Ninth).Amount);
        Assert.All(
            plan.Days.Where(day => day.Day.IsWorked && day.Date != Ninth),
            day => Assert.Equal(Yuan(15_000m), day.Amount)
        );
        Assert.Equal(Yuan(300_000m), plan.Days[^1].RunningTotal);
        Assert.Equal(300_000m, plan.Weeks.Sum(week => week.Amount.Amount));
        Assert.Equal([DayBound.Held(Ninth, Yuan(45_000m))], plan.Bounds);
        Explanation why = decision.Explained();
        Assert.Contains(
            ", with 1 of the days held or inside bounds; ",
            why.Answer.English,
            StringComparison.Ordinal
        );
        Assert.Contains("，其中1天设有固定数额或上下限；", why.Answer.Chinese, StringComparison.Ordinal);
        Assert.Contains("LIB-BOUND-01", why.Clauses.Select(clause => clause.ToString()));
        Assert.Equal(Ninth, why.FactNamed("bound").AsDate());
        Assert.Contains("measures.split-within", why.Premises.Select(premise => premise.Decision));
        Assert.Equal(why, ExplanationJson.Read(ExplanationJson.Write(why)));
        Assert.Equal(
            "CNY 45,000.00: weights and bounds of the days bring the month to CNY 60,000.00, and CNY 15,000.00 was due before.",
            plan.Explain(Ninth).Answer.English
        );
    }

    [Fact]
    public void Bounds_that_do_not_fit_are_refused_with_the_amount()
    {
        RefusalReason floors = Assert.Single(
            Ask(300_000m, new DayBound<Money>(Ninth, Least: Yuan(310_000m))).Refused().Reasons
        );
        Assert.Equal("measures.floors-too-high", floors.Code.Code);
        Assert.Equal(Yuan(10_000m), floors.FactNamed("gap").As<Money>());
        DayBound<Money>[] caps =
        [
            .. Plans.October.ToDateInterval().Select(date => new DayBound<Money>(date, Most: Yuan(10_000m))),
        ];
        RefusalReason tooLow = Assert.Single(Ask(300_000m, caps).Refused().Reasons); // 18 × 10,000 of 300,000
        Assert.Equal("measures.caps-too-low", tooLow.Code.Code);
        Assert.Equal(Yuan(120_000m), tooLow.FactNamed("gap").As<Money>());
    }

    [Fact]
    public void Every_reason_is_told_at_once() =>
        Assert.Equal(
            ["quotas.target-negative", "quotas.bound-outside-month"],
            Ask(-1m, DayBound.Held(new LocalDate(2026, 11, 2), Yuan(1m))).Refused().Codes()
        );

    [Fact]
    public void Weights_too_fine_for_bounds_are_refused_with_what_to_do()
    {
        DateInterval days = Plans.October.ToDateInterval();
        DayWeights wide = Enumerable
            .Range(1, 3)
            .Select(i =>
                DayWeights.Given(
                    days,
                    new("table", "表"),
                    days.Select(date => new Ratio(date.Day + 1, 999_999_000 + (i * 37) + date.Day))
                        .ToValueList()
                )
            )
            .Aggregate((left, right) => left.Times(right))
            .Times(DayWeights.OfOpenDays(days, WorkingCalendar.MainlandChina).Accepted());
        Assert.Equal(
            ["quotas.day-weights-too-fine"],
            QuotaPlan
                .ForMonth(
                    Plans.October,
                    Yuan(1m),
                    WorkingCalendar.MainlandChina,
                    wide,
                    [DayBound.Held(Ninth, Yuan(0m))],
                    Policy.BuiltIn
                )
                .Refused()
                .Codes()
        );
    }

    [Fact]
    public void What_a_caller_must_keep_to()
    {
        Assert.Throws<ArgumentException>(() => Ask(1m, DayBound.Held(Ninth, Yuan(-1m))));
        Assert.Throws<ArgumentException>(() =>
            Ask(1m, DayBound.Held(Ninth, Yuan(1m)), DayBound.Held(Ninth, Yuan(1m)))
        );
        Assert.Throws<ArgumentException>(() => Ask(1m, DayBound.Held(Ninth, Money.Parse("USD 1.00"))));
        Assert.Equal("2026-10-09: CNY 1.00 to any", new DayBound<Money>(Ninth, Least: Yuan(1m)).ToString());
    }

    [Fact]
    public void Bounds_are_kept_every_sum_is_exact_and_loose_bounds_change_nothing() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                if (plan.Calendar.WorkingDays < 2)
                {
                    return;
                }

                QuotaDay<Money> day = plan.Days[(int)(asked.Units % plan.Days.Count)];
                long held = day.Day.IsWorked ? asked.Units / 3 : 0;
                QuotaPlan<Money> with = Ask(
                    plan,
                    DayBound.Held(day.Date, Money.FromMinorUnits(held, Currency.Cny))
                );
                Assert.Equal(held, with.On(day.Date).Amount.MinorUnits);
                Assert.Equal(asked.Units, with.Days.Sum(d => d.Amount.MinorUnits));
                Assert.Equal(asked.Units, with.Weeks.Sum(week => week.Amount.MinorUnits));
                Assert.All(with.Days, d => Assert.True(d.Amount.MinorUnits >= 0));
                QuotaPlan<Money> loose = Ask(plan, new DayBound<Money>(day.Date, Most: plan.Target));
                Assert.Equal(plan.Days.Select(d => d.Amount), loose.Days.Select(d => d.Amount));
            },
            cases: 2_000
        );

    /// <summary>By other code: a held day keeps its amount, and the running total of the others, each by its weight, is
    /// rounded half up beside what is held.</summary>
    [Fact]
    public void The_days_follow_from_the_stored_explanation() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> loose = asked.Plan();
                LocalDate[] worked = [.. loose.Days.Where(day => day.Day.IsWorked).Select(day => day.Date)];
                if (worked.Length < 2)
                {
                    return;
                }

                Decision<QuotaPlan<Money>> decision = QuotaPlan.ForMonth(
                    loose.Month,
                    loose.Target,
                    DaysOf.EveryDay,
                    loose.Weights,
                    [
                        DayBound.Held(
                            worked[asked.Units % worked.Length],
                            Money.FromMinorUnits(asked.Units / 3, Currency.Cny)
                        ),
                    ],
                    Policy.BuiltIn
                );
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
                Assert.Equal(
                    Rederive(why),
                    why.Outcome.AsList<Money>().Select(day => (System.Numerics.BigInteger)day.MinorUnits)
                );
            },
            cases: 1_000
        );

    private static System.Numerics.BigInteger[] Rederive(Explanation why)
    {
        int heldDay = why.FactNamed("bound").AsDate().Day - 1;
        Int128 held = why.FactNamed("least").As<Money>().MinorUnits;
        Int128 rest = why.FactNamed("target").As<Money>().MinorUnits - held;
        Assert.Equal(held, why.FactNamed("most").As<Money>().MinorUnits);
        Ratio[] weights = [.. why.FactNamed("weights").AsList<Ratio>()];
        weights[heldDay] = 0;
        System.Numerics.BigInteger all = weights.Aggregate(
            System.Numerics.BigInteger.Zero,
            (sum, weight) => sum + weight.Numerator
        );
        var days = new System.Numerics.BigInteger[weights.Length];
        System.Numerics.BigInteger soFar = 0;
        System.Numerics.BigInteger before = 0;
        for (int day = 0; day < days.Length; day++)
        {
            Assert.Equal(1, weights[day].Denominator); // the calendars of these cases know whole days only
            soFar += weights[day].Numerator;
            System.Numerics.BigInteger after = ((2 * rest * soFar) + all) / (2 * all);
            days[day] = after - before + (day == heldDay ? held : 0);
            before = after;
        }

        return days;
    }

    /// <summary>The same month, target and weights as another plan, with bounds.</summary>
    private static QuotaPlan<Money> Ask(QuotaPlan<Money> plan, params DayBound<Money>[] bounds) =>
        QuotaPlan
            .ForMonth(
                plan.Month,
                plan.Target,
                DaysOf.EveryDay,
                plan.Weights,
                bounds.ToValueList(),
                Policy.BuiltIn
            )
            .Accepted();

    private static Decision<QuotaPlan<Money>> Ask(decimal yuan, params DayBound<Money>[] bounds) =>
        QuotaPlan.ForMonth(
            Plans.October,
            Yuan(yuan),
            WorkingCalendar.MainlandChina,
            bounds.ToValueList(),
            Policy.BuiltIn
        );

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
