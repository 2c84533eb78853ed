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
                Dictionary<string, BigInteger> sums = lines
                    .Where(line => line.Counted?.Count > line.NormalTo!.Value.Count)
                    .GroupBy(line => line.UnitValue!.Value.Currency.Code, StringComparer.Ordinal)
                    .ToDictionary(
                        group => group.Key,
                        group =>
                            group.Aggregate(
                                BigInteger.Zero,
                                (sum, line) =>
                                    sum
                                    + (BigInteger)(line.Counted!.Value.Count - line.NormalTo!.Value.Count)
                                        * line.UnitValue!.Value.MinorUnits
                            )
                    );
                Assert.Equal(
                    sums.OrderBy(sum => sum.Key, StringComparer.Ordinal),
                    report.ExcessValues.Select(v => KeyValuePair.Create(v.UnitCode, (BigInteger)v.MinorUnits))
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
                    Assert.Equal(straight.ExcessValues, report.ExcessValues);
                }
            },
            Cases
        );

    private static StockFinding Found(StockLine line) => StockCount.Assess(line, Lines.Comparing).Accepted();
}
