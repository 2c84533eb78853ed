using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>A finding can be worked out again from its explanation alone, also after years in a file.</summary>
public class StockRederivation
{
    [Fact]
    public void Every_figure_of_a_line_follows_from_the_facts_that_were_given() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                StockCount
                    .Assess(line, Lines.Comparing)
                    .Switch((_, why) => Rederive(ExplanationJson.Read(ExplanationJson.Write(why))), _ => { });
            },
            cases: 5_000
        );

    [Fact]
    public void The_totals_of_a_count_follow_from_its_steps() =>
        Law.Holds(
            AnyLines.Counts,
            lines =>
                StockCount
                    .Assess(lines, Lines.Comparing)
                    .Switch(
                        (_, why) => RederiveTotals(ExplanationJson.Read(ExplanationJson.Write(why))),
                        _ => { }
                    ),
            cases: 2_000
        );

    [Fact]
    public void What_a_finding_says_is_what_its_explanation_says() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
                StockCount
                    .Assess(line, Lines.Comparing)
                    .Switch(
                        (finding, why) =>
                        {
                            Assert.Equal(finding.Variance?.Count, Number(why, "variance"));
                            Assert.Equal(finding.Change?.Count, Number(why, "change"));
                            Assert.Equal(finding.Replenish.Count, Number(why, "replenish") ?? 0);
                            Assert.Equal(finding.Excess.Count, Number(why, "excess") ?? 0);
                            Assert.Equal(finding.ExcessValue.MinorUnits, Fen(why, "excess-value") ?? 0);
                        },
                        _ => { }
                    ),
            cases: 5_000
        );

    private static void Rederive(Explanation why)
    {
        BigInteger? counted = Number(why, "counted");
        BigInteger book = Number(why, "book")!.Value;
        BigInteger from = Number(why, "normal-from")!.Value;
        BigInteger to = Number(why, "normal-to")!.Value;
        string status =
            counted is null ? "not-counted"
            : counted < from ? "short"
            : counted > to ? "over"
            : "normal";
        Assert.Equal(status, why.Outcome.Text);
        Assert.Equal(counted - book, Number(why, "variance"));
        Assert.Equal(counted - Number(why, "last-period"), Number(why, "change"));
        BigInteger? lacking = Number(why, "target") - counted - (Number(why, "in-transit") ?? 0);
        Assert.Equal(status == "short" ? BigInteger.Max(0, lacking!.Value) : null, Number(why, "replenish"));
        Assert.Equal(status == "over" ? counted - to : null, Number(why, "excess"));
        Assert.Equal(
            status == "over" ? (counted - to) * Fen(why, "unit-value") : null,
            Fen(why, "excess-value")
        );
    }

    private static void RederiveTotals(Explanation why)
    {
        SortedDictionary<string, BigInteger> totals = new(StringComparer.Ordinal);
        foreach (Explanation step in why.Steps)
        {
            Rederive(step);
            if (step.Outcome.Text == "over")
            {
                string currency = step.FactNamed("excess-value").As<Money>().UnitCode;
                totals[currency] = totals.GetValueOrDefault(currency) + Fen(step, "excess-value")!.Value;
            }
        }

        Assert.Equal(
            totals,
            why.Outcome.AsList<Money>()
                .Select(total => KeyValuePair.Create(total.UnitCode, (BigInteger)total.MinorUnits))
        );
    }

    private static BigInteger? Number(Explanation why, string fact) =>
        why.Facts.FirstOrDefault(f => f.Name == fact)?.Value.As<Quantity>().Count;

    private static BigInteger? Fen(Explanation why, string fact) =>
        why.Facts.FirstOrDefault(f => f.Name == fact)?.Value.As<Money>().MinorUnits;
}
