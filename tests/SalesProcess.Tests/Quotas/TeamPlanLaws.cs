using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>What holds for every team plan, and how it is worked out again from its stored explanation alone.</summary>
public class TeamPlanLaws
{
    [Fact]
    public void Members_days_and_the_whole_add_up_and_no_month_to_date_is_a_unit_off() =>
        Law.Holds(
            TeamCase.Any,
            asked =>
            {
                TeamPlan<Money> plan = asked.Ask().Accepted();
                Assert.Equal(asked.Units, Sum(plan.Members.Select(member => member.Target)));
                foreach (MemberPlan<Money> member in plan.Members)
                {
                    Assert.Equal(member.Target.MinorUnits, Sum(member.Days.Select(day => day.Amount)));
                    Assert.Equal(member.Target.MinorUnits, member.Days[^1].RunningTotal.MinorUnits);
                    Assert.True(member.Member.Weight.Sign > 0 || member.Target.MinorUnits == 0);
                }

                for (int day = 0; day < plan.Team.Days.Count; day++)
                {
                    Assert.Equal(
                        plan.Team.Days[day].Amount.MinorUnits,
                        Sum(plan.Members.Select(member => member.Days[day].Amount))
                    );
                    foreach (MemberPlan<Money> member in plan.Members)
                    {
                        BigInteger exact =
                            (BigInteger)member.Target.MinorUnits
                            * plan.Team.Days[day].RunningTotal.MinorUnits;
                        BigInteger found = (BigInteger)member.Days[day].RunningTotal.MinorUnits * asked.Units;
                        Assert.True(asked.Units == 0 || BigInteger.Abs(found - exact) < asked.Units);
                        Assert.True(member.Days[day].Amount.MinorUnits >= 0);
                        Assert.True(member.Days[day].Day.IsWorked || member.Days[day].Amount.MinorUnits == 0);
                    }
                }
            },
            cases: 800
        );

    [Fact]
    public void The_stored_explanation_gives_the_plan() =>
        Law.Holds(
            TeamCase.Any,
            asked =>
            {
                Decision<TeamPlan<Money>> decision = asked.Ask();
                TeamPlan<Money> plan = decision.Accepted();
                Explanation why = ExplanationJson.Read(ExplanationJson.Write(decision.Explained()));
                BigInteger[] targets = LargestFirst(
                    why.FactNamed("target").As<Money>().MinorUnits,
                    why.FactNamed("member-weights").AsList<Ratio>()
                );
                BigInteger[] days = [.. Units(why.FactNamed("day-targets"))];
                Assert.Equal(targets, Units(why.Outcome));
                Explanation month = why.Premises.Single(premise => premise.Decision == "quotas.month-plan");
                Assert.Equal(Units(month.Outcome), days);
                var left = days;
                foreach ((Explanation step, int i) in why.Steps.Select((step, i) => (step, i)))
                {
                    Assert.Equal(why.FactsNamed("member")[i], step.FactNamed("member"));
                    BigInteger[] moved = [.. Units(step.FactNamed("moved"))];
                    BigInteger[] own =
                    [
                        .. RoundedSteps(targets[i], days).Zip(moved, (part, move) => part + move),
                    ];
                    Assert.All(moved, move => Assert.InRange(move, -1, 1));
                    Assert.Equal(own, Units(step.Outcome));
                    Assert.Equal(own, plan.Members[i].Days.Select(day => (BigInteger)day.Amount.MinorUnits));
                    left = [.. left.Zip(own, (day, part) => day - part)];
                }

                Assert.All(left, day => Assert.Equal(0, day));
            },
            cases: 150
        );

    private static IEnumerable<BigInteger> Units(FactValue list) =>
        list.AsList<Money>().Select(amount => (BigInteger)amount.MinorUnits);

    private static BigInteger Sum(IEnumerable<Money> amounts) =>
        amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.MinorUnits);

    private static BigInteger[] LargestFirst(BigInteger total, ValueList<Ratio> weights)
    {
        BigInteger common = weights.Aggregate(BigInteger.One, (product, w) => product * w.Denominator);
        BigInteger[] whole = [.. weights.Select(w => w.Numerator * (common / w.Denominator))];
        BigInteger all = whole.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        BigInteger[] parts = [.. whole.Select(w => total * w / all)];
        int left = (int)(total - parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
        foreach (
            int i in Enumerable
                .Range(0, whole.Length)
                .OrderByDescending(i => total * whole[i] % all)
                .ThenBy(i => i)
                .Take(left)
        )
        {
            parts[i]++;
        }

        return parts;
    }

    private static BigInteger[] RoundedSteps(BigInteger total, BigInteger[] weights)
    {
        BigInteger all = weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        var steps = new List<BigInteger>();
        BigInteger soFar = 0;
        BigInteger before = 0;
        foreach (BigInteger weight in weights)
        {
            soFar += weight;
            BigInteger after = all == 0 ? 0 : ((2 * total * soFar) + all) / (2 * all);
            steps.Add(after - before);
            before = after;
        }

        return [.. steps];
    }
}
