using SalesProcess.Measures;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Many lines at once give the days that the explained form gives, line by line.</summary>
public class ReplanBatchLaws
{
    [Fact]
    public void Every_line_is_that_of_the_explained_form() =>
        Law.Holds(
            AnyReplans.Any,
            asked =>
            {
                int open = Math.Max(asked.Plan.Days.Count - asked.ClosedDays, 0);
                foreach (
                    (CatchUpRule rule, Range takers) in new[]
                    {
                        (CatchUpRule.None, ..0),
                        (CatchUpRule.OverTheRest, ..open),
                    }
                )
                {
                    CatchUpRule both = rule with { WhenAhead = asked.Rule.WhenAhead };
                    IsSame(asked, both, takers, scale: 1);
                    IsSame(asked, both, takers, scale: 7_000_000_000);
                }
            },
            cases: 10_000
        );

    [Fact]
    public void Lines_do_not_touch_each_other()
    {
        long[] amounts = new long[6];
        long[] uncovered = new long[3];
        QuotaBatch.Replan(
            [9, 9, 9],
            [1, 3, 6],
            [1, 1, 1],
            closedDays: 1,
            takers: ..,
            WhenAhead.LowerTheRest,
            amounts,
            uncovered
        );

        // 3 a day; 2 behind, on plan, 3 ahead: a half of the lead, 1.5, is rounded away from zero
        Assert.Equal([4, 4, 3, 3, 1, 2], amounts);
        Assert.Equal([0, 0, 0], uncovered);
    }

    [Fact]
    public void Weights_of_any_size_take_their_share()
    {
        long[] amounts = new long[2];
        long[] uncovered = new long[1];
        // 100 by 1, 3, 6: 10, 30, 60; nothing sold, so the 10 go by 3 and 6: 3, 7
        QuotaBatch.Replan([100], [0], [1, 3, 6], 1, .., WhenAhead.KeepThePlan, amounts, uncovered);
        Assert.Equal([33, 67], amounts);
        // none of it goes to the last day
        QuotaBatch.Replan([100], [0], [1, 3, 6], 1, ..1, WhenAhead.KeepThePlan, amounts, uncovered);
        Assert.Equal([40, 60], amounts);
    }

    [Fact]
    public void The_largest_target_is_planned_and_a_gap_that_does_not_fit_is_found()
    {
        long[] amounts = new long[1];
        long[] uncovered = new long[1];
        QuotaBatch.Replan([long.MaxValue], [0], [1, 1], 1, .., WhenAhead.KeepThePlan, amounts, uncovered);
        Assert.Equal([long.MaxValue], amounts);
        Assert.Throws<OverflowException>(() =>
            QuotaBatch.Replan([long.MaxValue], [-2], [1, 1], 2, .., WhenAhead.KeepThePlan, [], uncovered)
        );
    }

    [Fact]
    public void A_month_without_working_days_and_a_batch_without_lines_are_planned_as_nothing()
    {
        long[] amounts = [7, 7];
        long[] uncovered = new long[1];
        QuotaBatch.Replan([0], [5], [0, 0], 0, .., WhenAhead.KeepThePlan, amounts, uncovered);
        Assert.Equal([0, 0], amounts);
        Assert.Equal([-5], uncovered);
        QuotaBatch.Replan([], [], [1, 1], 0, .., WhenAhead.KeepThePlan, [], []);
    }

    [Fact]
    public void It_allocates_nothing()
    {
        long[] targets = [.. Enumerable.Repeat(30_000_000L, 100)];
        long[] actuals = [.. Enumerable.Range(0, 100).Select(line => line * 200_000L)];
        long[] weights = [.. Enumerable.Repeat(1L, 22)];
        long[] amounts = new long[100 * 12];
        long[] uncovered = new long[100];
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Run() =>
            QuotaBatch.Replan(targets, actuals, weights, 10, .., WhenAhead.LowerTheRest, amounts, uncovered);
    }

    [Fact]
    public void What_does_not_match_is_said_by_name()
    {
        Assert.Equal("actuals", Fault<ArgumentException>([1], [], [1], 0, .., 0, 1, 1));
        Assert.Equal("amounts", Fault<ArgumentException>([1], [1], [1], 0, .., 0, 2, 1));
        Assert.Equal("uncovered", Fault<ArgumentException>([1], [1], [1], 0, .., 0, 1, 2));
        Assert.Equal("weights", Fault<ArgumentException>([1], [1], [0], 0, .., 0, 1, 1));
        Assert.Equal("weights", Fault<ArgumentException>([1], [1], [-1], 0, .., 0, 1, 1));
        Assert.Equal("targets", Fault<ArgumentOutOfRangeException>([-1], [1], [1], 0, .., 0, 1, 1));
        Assert.Equal("closedDays", Fault<ArgumentOutOfRangeException>([1], [1], [1], 2, .., 0, 0, 1));
        Assert.Equal("closedDays", Fault<ArgumentOutOfRangeException>([1], [1], [1], -1, .., 0, 2, 1));
        Assert.Equal("length", Fault<ArgumentOutOfRangeException>([1], [1], [1], 0, ..2, 0, 1, 1));
        Assert.Equal("whenAhead", Fault<ArgumentOutOfRangeException>([1], [1], [1], 0, .., 9, 1, 1));
        long[] same = [1];
        Assert.Equal(
            "amounts",
            Assert
                .Throws<ArgumentException>(() =>
                    QuotaBatch.Replan(same, [1], [1], 0, .., WhenAhead.KeepThePlan, same, new long[1])
                )
                .ParamName
        );
    }

    private static string? Fault<T>(
        long[] targets,
        long[] actuals,
        long[] weights,
        int closedDays,
        Range takers,
        int whenAhead,
        int amounts,
        int uncovered
    )
        where T : ArgumentException =>
        Assert
            .Throws<T>(() =>
                QuotaBatch.Replan(
                    targets,
                    actuals,
                    weights,
                    closedDays,
                    takers,
                    (WhenAhead)whenAhead,
                    new long[amounts],
                    new long[uncovered]
                )
            )
            .ParamName;

    private static void IsSame(ReplanCase asked, CatchUpRule rule, Range takers, long scale)
    {
        QuotaReplan<Money> replan = asked.By(rule);
        long[] weights = [.. asked.Plan.Days.Select(day => day.Day.Weight.Numerator * scale)];
        int closed = Math.Min(asked.ClosedDays, weights.Length);
        long[] amounts = new long[weights.Length - closed];
        long[] uncovered = new long[1];
        QuotaBatch.Replan(
            [asked.Plan.Target.MinorUnits],
            [asked.Actual.MinorUnits],
            weights,
            closed,
            takers,
            rule.WhenAhead,
            amounts,
            uncovered
        );
        Assert.Equal(replan.Days.Select(day => day.Amount.MinorUnits), amounts);
        Assert.Equal(replan.Uncovered.MinorUnits, uncovered[0]);
    }
}
