using System.Numerics;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What holds for every count of several lines.</summary>
public class StockListLaws
{
    private const int Cases = 10_000;

    [Fact]
    public void The_totals_of_a_count_are_the_sums_of_its_lines() =>
        Law.Holds(
            AnyLines.Counts,
            lines =>
            {
                if (!StockCount.Assess(lines, Lines.Comparing).TryGetValue(out StockReport? report, out _))
                {
                    return;
                }

                foreach (StockStatus status in Enum.GetValues<StockStatus>())
                {
                    Assert.Equal(report.Findings.Count(f => f.Status == status), report.CountOf(status));
                }

                Assert.Equal(lines.Length, Enum.GetValues<StockStatus>().Sum(report.CountOf));
                foreach (var group in lines.GroupBy(line => line.UnitValue!.Value.Currency))
                {
                    ExpectedLine[] all = [.. group.Select(line => new ExpectedLine(line))];
                    BigInteger[] values = [.. all.Select(line => line.VarianceValue ?? 0)];
                    StockTotals totals = report.Totals.Single(total => total.Currency == group.Key);
                    Assert.Equal(Sum(values), totals.NetVariance.MinorUnits);
                    Assert.Equal(Sum(values.Select(BigInteger.Abs)), totals.GrossVariance.MinorUnits);
                    Assert.Equal(-Sum(values.Where(value => value < 0)), totals.Shrinkage.MinorUnits);
                    Assert.Equal(Sum(all.Select(line => line.BookValue ?? 0)), totals.BookValue.MinorUnits);
                    Assert.Equal(Sum(all.Select(line => line.ExcessValue)), totals.ExcessValue.MinorUnits);
                    Assert.Equal(
                        (
                            all.Count(line => line.Status == StockStatus.NotCounted),
                            all.Count(line => line.Status == StockStatus.Short),
                            all.Count(line => line.Status == StockStatus.Normal),
                            all.Count(line => line.Status == StockStatus.Over)
                        ),
                        (totals.NotCountedLines, totals.ShortLines, totals.NormalLines, totals.OverLines)
                    );
                }

                Assert.Equal(
                    Sum(lines.Select(line => new ExpectedLine(line).Replenish)),
                    Sum(report.ReplenishTotals.Select(total => (BigInteger)total.Count))
                );
            },
            Cases
        );

    [Fact]
    public void A_list_finds_what_its_lines_find_alone_in_any_order() =>
        Law.Holds(
            AnyLines.Counts,
            lines =>
            {
                StockLine[] turned =
                [
                    .. lines.Where((_, i) => i % 2 == 1).Reverse(),
                    .. lines.Where((_, i) => i % 2 == 0),
                ];
                if (StockCount.Assess(turned, Lines.Comparing).TryGetValue(out StockReport? report, out _))
                {
                    Assert.Equal(turned.Select(Found), report.Findings);
                    StockReport straight = StockCount.Assess(lines, Lines.Comparing).Accepted();
                    Assert.Equal(lines.Select(Found), straight.Findings);
                    Assert.Equal(straight.Totals, report.Totals);
                    Assert.Equal(straight.ExcessValues, report.ExcessValues);
                    Assert.Equal(straight.ReplenishTotals, report.ReplenishTotals);
                }
            },
            Cases
        );

    private static BigInteger Sum(IEnumerable<BigInteger> values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

    private static StockFinding Found(StockLine line) => StockCount.Assess(line, Lines.Comparing).Accepted();
}
