using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock.Columns;

/// <summary>What holds for columns of any lines.</summary>
public class ColumnLaws
{
    [Fact]
    public void Every_line_and_the_first_fault_are_those_of_the_rules() =>
        Law.Holds(
            AnyColumns.All,
            lines => ColumnOutcome.Equal(ColumnModel.Of(lines), ColumnCalls.Assess(lines)),
            cases: 3_000
        );

    [Fact]
    public void The_summary_alone_is_that_of_all_results() =>
        Law.Holds(
            AnyColumns.All,
            lines =>
            {
                ColumnOutcome model = ColumnModel.Of(lines);
                if (model.Fault is { } fault)
                {
                    StockLineException said = Assert.Throws<StockLineException>(() =>
                        ColumnCalls.Summarize(lines)
                    );
                    Assert.Equal(fault, (said.Line, said.Fault));
                }
                else
                {
                    Assert.Equal(model.Summary, ColumnCalls.Summarize(lines));
                }
            }
        );

    [Fact]
    public void Statuses_partition_the_lines() =>
        Law.Holds(
            AnyColumns.Sound,
            lines =>
            {
                ColumnOutcome outcome = ColumnCalls.Assess(lines);
                if (outcome.Fault is not null)
                {
                    return;
                }

                Assert.Equal(lines.Lines, outcome.Summary.Lines);
                for (int i = 0; i < lines.Lines; i++)
                {
                    Assert.Equal(lines.Counted[i] < 0, outcome.Status[i] == StockStatus.NotCounted);
                    Assert.True(outcome.Replenish[i] == 0 || outcome.Status[i] == StockStatus.Short);
                    Assert.Equal(outcome.Excess[i] > 0, outcome.Status[i] == StockStatus.Over);
                }
            }
        );

    [Fact]
    public void What_to_replenish_reaches_the_target_in_whole_packs_and_not_a_pack_more() =>
        Law.Holds(
            AnyColumns.Sound,
            lines =>
            {
                ColumnOutcome outcome = ColumnCalls.Assess(lines);
                for (int i = 0; i < outcome.Status.Length; i++)
                {
                    if (outcome.Status[i] == StockStatus.Short)
                    {
                        long pack = lines.PackSize?[i] ?? 1;
                        Int128 target = lines.Target?[i] ?? lines.NormalFrom?[i] ?? outcome.Expected[i];
                        Int128 then =
                            (Int128)lines.Counted[i] + (lines.InTransit?[i] ?? 0) + outcome.Replenish[i];
                        Assert.Equal(0, outcome.Replenish[i] % pack);
                        Assert.True(then >= target);
                        Assert.True(outcome.Replenish[i] == 0 || then < target + pack);
                    }
                }
            }
        );

    [Fact]
    public void Splitting_anywhere_and_combining_changes_nothing() =>
        Law.Holds(
            AnyColumns
                .Sound.Generator.SelectMany(lines =>
                    Gen.Choose(0, lines.Lines).Select(cut => (Lines: lines, Cut: cut))
                )
                .ThatShrinks(both =>
                    AnyColumns.Smaller(both.Lines).Select(fewer => (fewer, Math.Min(both.Cut, fewer.Lines)))
                ),
            both =>
            {
                (ColumnCase lines, int cut) = both;
                if (ColumnModel.Of(lines).Fault is not null)
                {
                    return;
                }

                StockSummary all = ColumnCalls.Summarize(lines);
                StockSummary first = ColumnCalls.Summarize(lines.Part(0, cut));
                StockSummary second = ColumnCalls.Summarize(lines.Part(cut, lines.Lines));
                Assert.Equal(all, first + second);
                Assert.Equal(all, second + first);
            }
        );

    [Fact]
    public void The_order_of_lines_leaves_the_summary() =>
        Law.Holds(
            AnyColumns
                .Sound.Generator.SelectMany(lines =>
                    Gen.Shuffle(Enumerable.Range(0, lines.Lines).ToArray())
                        .Select(order => (Lines: lines, Order: order.ToArray()))
                )
                .ThatShrinks(both =>
                    AnyColumns
                        .Smaller(both.Lines)
                        .Select(fewer => (fewer, both.Order.Where(line => line < fewer.Lines).ToArray()))
                ),
            both =>
            {
                if (ColumnModel.Of(both.Lines).Fault is null)
                {
                    Assert.Equal(
                        ColumnCalls.Summarize(both.Lines),
                        ColumnCalls.Summarize(both.Lines.Pick(both.Order))
                    );
                }
            }
        );

    [Fact]
    public void Threads_and_chunks_come_to_the_same_as_all_at_once() =>
        Law.Holds(
            AnyColumns.All,
            lines =>
            {
                ColumnOutcome model = ColumnModel.Of(lines);
                ColumnOutcome.Equal(model, ColumnCalls.Assess(lines, degree: 3));
                var tally = new StockTally();
                for (int from = 0; from < lines.Lines; from += 7)
                {
                    ColumnCase chunk = lines.Part(from, Math.Min(from + 7, lines.Lines));
                    if (model.Fault is { } fault && fault.Line < from + 7)
                    {
                        StockLineException said = Assert.Throws<StockLineException>(() =>
                            ColumnCalls.Tally(chunk, tally)
                        );
                        Assert.Equal(fault, (said.Line, said.Fault));
                        Assert.Equal(from, tally.Lines);
                        return;
                    }

                    _ = ColumnCalls.Tally(chunk, tally);
                }

                Assert.Equal(model.Summary, tally.Summary);
            },
            cases: 500
        );
}
