using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>A plan can be worked out again from its explanation alone, also after years in a file.</summary>
public class QuotaRederivation
{
    [Fact]
    public void The_days_follow_from_target_and_weights() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
                asked
                    .Ask()
                    .Switch(
                        (plan, why) =>
                        {
                            BigInteger[] days = Rederive(why);
                            Assert.Equal(days, why.Outcome.AsList<Money>().Select(Fen));
                            Assert.Equal(days, plan.Days.Select(day => Fen(day.Amount)));
                        },
                        refusal => Assert.Fail(refusal.ToString())
                    ),
            cases: 20_000
        );

    [Fact]
    public void The_weeks_follow_from_the_days_and_the_nominal_rate() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                Explanation why = asked.Ask().Explained();
                BigInteger[] days = Rederive(why);
                ValueList<Ratio> weights = why.FactNamed("weights").AsList<Ratio>();
                foreach (Explanation week in why.Steps.Where(step => step.Decision == "quotas.week-share"))
                {
                    int from = week.FactNamed("from").AsDate().Day - 1;
                    int to = week.FactNamed("to").AsDate().Day;
                    Assert.Equal(
                        days[from..to].Aggregate(BigInteger.Zero, (sum, day) => sum + day),
                        Fen(week.Outcome.As<Money>())
                    );
                    Assert.Equal(
                        weights.Skip(from).Take(to - from).Count(weight => weight.Sign > 0),
                        week.FactNamed("working-days").AsWhole()
                    );
                    Assert.Equal(NominalOf(week, why), Fen(week.FactNamed("nominal").As<Money>()));
                }
            },
            cases: 2_000
        );

    [Fact]
    public void The_share_of_a_day_follows_from_target_weights_and_date() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                QuotaPlan<Money> plan = asked.Plan();
                LocalDate date = plan.Days[(int)(asked.Units % plan.Days.Count)].Date;
                Explanation why = plan.Explain(date);
                int place = why.FactNamed("date").AsDate().Day;
                BigInteger[] days = Rederive(why);
                BigInteger before = days.Take(place - 1).Aggregate(BigInteger.Zero, (sum, d) => sum + d);
                Assert.Equal(before, Fen(why.FactNamed("due-before").As<Money>()));
                Assert.Equal(before + days[place - 1], Fen(why.FactNamed("due-after").As<Money>()));
                Assert.Equal(days[place - 1], Fen(why.Outcome.As<Money>()));
            },
            cases: 20_000
        );

    [Fact]
    public void An_explanation_that_was_stored_is_the_same_and_still_gives_the_plan() =>
        Law.Holds(
            AnyPlans.Any,
            asked =>
            {
                Explanation why = asked.Ask().Explained();
                Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                Assert.Equal(why, stored);
                Assert.Equal(Rederive(stored), stored.Outcome.AsList<Money>().Select(Fen));
            }
        );

    /// <summary>The rate of at most the planning days of a week, rounded half up.</summary>
    private static BigInteger NominalOf(Explanation week, Explanation why)
    {
        PolicyReading most = why.Readings.Single(r => r.Parameter == "quotas.planning-days-per-week");
        BigInteger days = Math.Min(week.FactNamed("working-days").AsWhole(), most.Value.AsWhole());
        Ratio rate = week.FactNamed("nominal-per-day").As<Ratio>();
        return (2 * days * rate.Numerator + rate.Denominator) / (2 * rate.Denominator);
    }

    private static BigInteger Fen(Money money) => money.MinorUnits;

    /// <summary>The steps of the running total, each rounded half up, in exact whole numbers.</summary>
    private static BigInteger[] Rederive(Explanation why)
    {
        BigInteger target = why.FactNamed("target").As<Money>().MinorUnits;
        Ratio[] weights = [.. why.FactNamed("weights").AsList<Ratio>()];
        BigInteger common = weights.Aggregate(BigInteger.One, (product, w) => product * w.Denominator);
        BigInteger[] whole = [.. weights.Select(w => w.Numerator * (common / w.Denominator))];
        BigInteger all = whole.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        BigInteger soFar = 0;
        BigInteger before = 0;
        var days = new List<BigInteger>();
        foreach (BigInteger weight in whole)
        {
            soFar += weight;
            BigInteger after = (2 * target * soFar + all) / (2 * all);
            days.Add(after - before);
            before = after;
        }

        return [.. days];
    }
}
