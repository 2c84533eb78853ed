using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Progress and re-plans can be worked out again from their stored explanations alone.</summary>
public class ProgressRederivation
{
    [Fact]
    public void The_figures_follow_from_target_weights_and_sales() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                Explanation why = Stored(
                    QuotaProgress
                        .AsOf(asked.Plan, asked.Actual, asked.LastClosedDay, ProgressAnswers.Bands)
                        .Explained()
                );
                BigInteger target = Fen(why, "target");
                BigInteger actual = Fen(why, "actual");
                (BigInteger elapsed, BigInteger all) = WeightsOf(why);
                BigInteger due = all == 0 ? 0 : Rounded(target * elapsed, all);
                Assert.Equal(due, Fen(why, "due"));
                Assert.Equal(target - actual, (BigInteger)Step(why, "gap").As<Money>().MinorUnits);
                Assert.Equal(actual - due, (BigInteger)Step(why, "variance").As<Money>().MinorUnits);
                string pace =
                    actual > due && 100 * actual >= due * (100 + Reading(why, "ahead")) ? "ahead"
                    : 100 * actual < due * (100 - Reading(why, "behind")) ? "behind"
                    : "on-plan";
                Assert.Equal(
                    elapsed == all ? $"closed, {pace}"
                        : elapsed == 0 ? "not-started"
                        : $"running, {pace}",
                    why.Outcome.Text
                );
                if (elapsed > 0 && elapsed < all)
                {
                    Is(Step(why, "run-rate"), actual, elapsed);
                    Is(Step(why, "landing"), actual * all, elapsed);
                    Is(Step(why, "required-rate"), BigInteger.Max(target - actual, 0), all - elapsed);
                }
            },
            cases: 5_000
        );

    [Fact]
    public void The_new_days_follow_from_plan_gap_and_rule() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                Explanation why = Stored(
                    QuotaReplan.WhatIf(asked.Plan, asked.Actual, asked.LastClosedDay, asked.Rule).Explained()
                );
                BigInteger[] baseline = [.. Fens(why.FactNamed("baseline"))];
                BigInteger[] expected = [.. baseline];
                (int[] days, BigInteger[] shares, BigInteger gap) = Spread(why, baseline);
                BigInteger sum = shares.Aggregate(BigInteger.Zero, (a, b) => a + b);
                BigInteger soFar = 0;
                BigInteger before = 0;
                for (int i = 0; i < days.Length && sum > 0; i++)
                {
                    soFar += shares[i];
                    BigInteger after = Rounded(gap * soFar, sum);
                    expected[days[i]] += after - before;
                    before = after;
                }

                Assert.Equal(expected, Fens(why.Outcome));
            },
            cases: 5_000
        );

    /// <summary>The open days that take a part, what each takes in proportion, and the gap that finds room.</summary>
    private static (int[] Days, BigInteger[] Shares, BigInteger Gap) Spread(
        Explanation why,
        BigInteger[] baseline
    )
    {
        int closed = ClosedDays(why);
        BigInteger gap = Fen(why, "due") - Fen(why, "actual");
        int[] all = [.. Enumerable.Range(0, baseline.Length)];
        if (gap < 0)
        {
            BigInteger planned = baseline.Aggregate(BigInteger.Zero, (a, b) => a + b);
            return why.FactNamed("when-ahead").Text == "lower-the-rest"
                ? (all, baseline, BigInteger.Max(gap, -planned))
                : ([], [], 0);
        }

        BigInteger[] weights =
        [
            .. why.FactNamed("weights").AsList<Ratio>().Skip(closed).Select(w => (BigInteger)w.Numerator),
        ];
        int[] worked = [.. all.Where(day => weights[day] > 0)];
        int[] takers;
        switch (why.FactNamed("catch-up").Text)
        {
            case "under-a-cap":
                long cap = why.FactNamed("cap-percent").AsWhole();
                BigInteger[] room = [.. baseline.Select(day => day * (cap - 100) / 100)];
                return (all, room, BigInteger.Min(gap, room.Aggregate(BigInteger.Zero, (a, b) => a + b)));
            case "over-the-rest":
                takers = worked;
                break;
            case "over-next-days":
                takers = [.. worked.Take((int)why.FactNamed("catch-up-days").AsWhole())];
                break;
            case "within-the-week":
                int[] starts =
                [
                    .. why.FactNamed("week-starts").AsDates().Select(date => date.Day - 1 - closed),
                ];
                int WeekOf(int day) => starts.Count(start => start <= day);
                takers = [.. worked.Where(day => WeekOf(day) == WeekOf(worked[0]))];
                break;
            default:
                takers = [];
                break;
        }

        return (takers, [.. takers.Select(day => weights[day])], gap);
    }

    private static Explanation Stored(Explanation why) => ExplanationJson.Read(ExplanationJson.Write(why));

    private static int ClosedDays(Explanation why)
    {
        LocalDate last = why.FactNamed("last-closed-day").AsDate();
        LocalDate first = why.FactNamed("month").AsMonth().OnDayOfMonth(1);
        int days = Period.DaysBetween(first, last) + 1;
        return Math.Clamp(days, 0, why.FactNamed("weights").AsList<Ratio>().Count);
    }

    private static (BigInteger Elapsed, BigInteger All) WeightsOf(Explanation why)
    {
        BigInteger[] weights =
        [
            .. why.FactNamed("weights").AsList<Ratio>().Select(weight => (BigInteger)weight.Numerator),
        ];
        BigInteger Sum(IEnumerable<BigInteger> some) => some.Aggregate(BigInteger.Zero, (a, b) => a + b);
        return (Sum(weights.Take(ClosedDays(why))), Sum(weights));
    }

    private static BigInteger Rounded(BigInteger above, BigInteger below)
    {
        BigInteger size = (2 * BigInteger.Abs(above) + below) / (2 * below);
        return above.Sign * size;
    }

    private static void Is(FactValue found, BigInteger above, BigInteger below)
    {
        Ratio ratio = found.As<Ratio>();
        Assert.Equal(above * ratio.Denominator, below * ratio.Numerator);
    }

    private static FactValue Step(Explanation why, string name) =>
        why.Steps.Single(step => step.Decision == $"quotas.progress.{name}").Outcome;

    private static long Reading(Explanation why, string side) =>
        why.Readings.Single(r => r.Parameter == $"quotas.{side}-tolerance-percent").Value.AsWhole();

    private static BigInteger Fen(Explanation why, string fact) => why.FactNamed(fact).As<Money>().MinorUnits;

    private static IEnumerable<BigInteger> Fens(FactValue list) =>
        list.AsList<Money>().Select(amount => (BigInteger)amount.MinorUnits);
}
