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
                            Assert.Equal(finding.Expected.Count, Number(why, "expected"));
                            Assert.Equal(finding.VarianceValue?.MinorUnits, Fen(why, "variance-value"));
                            Assert.Equal(finding.BookValue?.MinorUnits, Fen(why, "book-value"));
                            Assert.Equal(finding.ChangeShare, why.FindFact("change-share")?.As<Ratio>());
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
        BigInteger underWay = Number(why, "in-transit") ?? 0;
        BigInteger borrowed = Number(why, "borrowed") ?? 0;
        BigInteger expected =
            book
            - (Number(why, "lent-out") ?? 0)
            + borrowed
            - (Read(why, "stock.in-transit-booked") == "on-dispatch" ? underWay : 0);
        Assert.Equal(expected, Number(why, "expected"));
        bool isExact = Read(why, $"stock.rule-at-{why.FactNamed("place").Text}") == "exact-match";
        BigInteger from = isExact ? expected : Number(why, "normal-from")!.Value;
        BigInteger to = isExact ? expected : Number(why, "normal-to")!.Value;
        string status =
            counted is null ? "not-counted"
            : counted < from ? "short"
            : counted > to ? "over"
            : "normal";
        Assert.Equal(status, why.Outcome.Text);
        Assert.Equal(counted - expected, Number(why, "variance"));
        BigInteger? earlier = Read(why, "stock.last-corresponding-period") is { } period
            ? Number(why, period)
            : null;
        Assert.Equal(counted - earlier, Number(why, "change"));
        Assert.Equal(
            earlier > 0 ? new Ratio((long)(counted! - earlier)!, (long)earlier) : null,
            why.FindFact("change-share")?.As<Ratio>()
        );
        BigInteger? lacking = Number(why, "target") - counted - underWay;
        BigInteger pack = Number(why, "pack-size") ?? 1;
        Assert.Equal(
            status == "short" ? (BigInteger.Max(0, lacking!.Value) + pack - 1) / pack * pack : null,
            Number(why, "replenish")
        );
        Assert.Equal(status == "over" ? counted - to : null, Number(why, "excess"));
        BigInteger? worth = why.FactNamed("owner").Text == "own" ? Fen(why, "unit-value") : 0;
        Assert.Equal((counted - expected) * worth, Fen(why, "variance-value"));
        Assert.Equal(counted is null ? null : book * worth, Fen(why, "book-value"));
        Assert.Equal(
            status == "over"
                ? BigInteger.Min(counted!.Value - to, BigInteger.Max(0, counted.Value - borrowed)) * worth
                : null,
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

        foreach (Explanation total in why.Premises)
        {
            BigInteger[] Values(string figure) =>
                [
                    .. why
                        .Steps.Select(step => step.FindFact(figure)?.As<Money>())
                        .Where(value => value?.UnitCode == total.Outcome.As<Money>().UnitCode)
                        .Select(value => (BigInteger)value!.Value.MinorUnits),
                ];
            BigInteger[] variances = Values("variance-value");
            BigInteger lost = -Sum(variances.Where(value => value < 0));
            BigInteger books = Sum(Values("book-value"));
            Assert.Equal(Sum(variances), total.Outcome.As<Money>().MinorUnits);
            Assert.Equal(Sum(variances), Fen(total, "net-variance"));
            Assert.Equal(Sum(variances.Select(BigInteger.Abs)), Fen(total, "gross-variance"));
            Assert.Equal(lost, Fen(total, "shrinkage"));
            Assert.Equal(books, Fen(total, "book-value"));
            Assert.Equal(Sum(Values("excess-value")), Fen(total, "excess-value"));
            Assert.Equal(
                books.IsZero ? null : new Ratio((long)lost, (long)books),
                total.FindFact("shrinkage-share")?.As<Ratio>()
            );
        }

        Assert.Equal(
            why.Steps.Select(step => step.FactNamed("unit-value").As<Money>().UnitCode)
                .Distinct()
                .Order(StringComparer.Ordinal),
            why.Premises.Select(total => total.Outcome.As<Money>().UnitCode)
        );
        Assert.Equal(
            Sum(why.Steps.Select(step => Number(step, "replenish") ?? 0)),
            Sum(why.FactNamed("replenish").AsList<Quantity>().Select(total => (BigInteger)total.Count))
        );
        foreach (string status in (string[])["not-counted", "short", "normal", "over"])
        {
            Assert.Equal(
                why.Steps.Count(step => step.Outcome.Text == status),
                why.FactNamed(status).AsWhole()
            );
        }

        Assert.Equal(
            totals,
            why.Outcome.AsList<Money>()
                .Select(total => KeyValuePair.Create(total.UnitCode, (BigInteger)total.MinorUnits))
        );
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

    private static string? Read(Explanation why, string parameter) =>
        why.Readings.FirstOrDefault(reading => reading.Parameter == parameter)?.Value.Text;

    private static BigInteger? Number(Explanation why, string fact) =>
        why.Facts.FirstOrDefault(f => f.Name == fact)?.Value.As<Quantity>().Count;

    private static BigInteger? Fen(Explanation why, string fact) =>
        why.Facts.FirstOrDefault(f => f.Name == fact)?.Value.As<Money>().MinorUnits;
}
