using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>A figure that is stated, held against the figures that it must follow from.</summary>
public class Balances
{
    private static readonly BilingualText Label = new("figure", "数值");

    private static readonly ValueList<ClauseId> Clauses = [ClauseId.Parse("STOCK-S5-DAILY")];

    /// <summary>Works the expected figure out from an explanation of quantities.</summary>
    internal static BigInteger Expected(Explanation why) =>
        Sum(why.FactsNamed("added")) - Sum(why.FactsNamed("subtracted"));

    [Fact]
    public void The_difference_is_exact_or_refused_where_it_does_not_fit() =>
        Law.Holds(
            Any,
            figures =>
            {
                BigInteger expected = figures.Terms.Aggregate(
                    BigInteger.Zero,
                    (sum, term) => term.Minus ? sum - term.Count : sum + term.Count
                );
                BigInteger difference = figures.Stated - expected;
                Decision<Balance<Quantity>> decision = Of(figures);
                Assert.Equal(
                    expected == (BigInteger)(long)Clamp(expected)
                        && difference == (BigInteger)(long)Clamp(difference),
                    decision.IsAccepted
                );
                decision.Switch(
                    (balance, why) =>
                    {
                        Assert.Equal(expected, balance.Expected.Count);
                        Assert.Equal(difference, balance.Difference.Count);
                        Assert.Equal(difference.IsZero, balance.Holds);
                        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(why));
                        Assert.Equal(expected, Expected(stored));
                        Assert.Equal(
                            stored.FactNamed("stated").As<Quantity>().Count - Expected(stored),
                            stored.Outcome.As<Quantity>().Count
                        );
                    },
                    refusal => Assert.Equal(["stock.figures-too-large"], refusal.Codes())
                );
            },
            cases: 5_000
        );

    [Fact]
    public void Figures_of_several_units_are_named_one_by_one()
    {
        Refusal refusal = Balance
            .Of(
                "TEA",
                new BalanceTerm<Quantity>("closing", Label, Quantity.Pieces(1)),
                [
                    new("in", Label, Lines.Boxes(2)),
                    new("zero", Label, default),
                    new("out", Label, Lines.Boxes(3)),
                ],
                Clauses
            )
            .Refused();
        Assert.Equal(["stock.units-differ", "stock.units-differ"], refusal.Codes());
        Assert.Equal(["in", "out"], refusal.Reasons.Select(reason => reason.FactNamed("field").Text));
    }

    [Fact]
    public void Its_rows_show_every_figure_and_the_difference_last()
    {
        Balance<Money> balance = Balance
            .Of(
                "R-7",
                new BalanceTerm<Money>("value-sold", new("value sold", "售出价值"), Money.Parse("CNY 10.00")),
                [
                    new("cash", new("money", "货款"), Money.Parse("CNY 12.50")),
                    new("refund", new("refund", "退款"), Money.Parse("CNY 2.49"), IsSubtracted: true),
                ],
                Clauses
            )
            .Accepted();
        Assert.Equal(
            [
                new BalanceRow("R-7", "cash", "货款", IsSubtracted: false, 12.50m, "CNY"),
                new BalanceRow("R-7", "refund", "退款", IsSubtracted: true, 2.49m, "CNY"),
                new BalanceRow("R-7", "expected", "应有", IsSubtracted: false, 10.01m, "CNY"),
                new BalanceRow("R-7", "value-sold", "售出价值", IsSubtracted: false, 10.00m, "CNY"),
                new BalanceRow("R-7", "difference", "差额（填报减应有）", IsSubtracted: false, -0.01m, "CNY"),
            ],
            balance.ToRows(Language.Chinese)
        );
        Assert.Equal("R-7: off by CNY -0.01", balance.ToString());
    }

    private static Arbitrary<Figures> Any =>
        (
            from stated in Count
            from terms in (
                from count in Count
                from minus in Gen.Elements(true, false)
                select new Term(count, minus)
            ).ArrayOf(4)
            from length in Gen.Choose(0, 4)
            select new Figures(stated, [.. terms.Take(length)])
        ).ThatShrinks(figures =>
            figures.Terms.Select(
                (_, i) => figures with { Terms = [.. figures.Terms[..i], .. figures.Terms[(i + 1)..]] }
            )
        );

    private static Gen<long> Count =>
        Gen.Frequency(
            (6, Law.Whole(-20, 20)),
            (1, Gen.Constant(long.MaxValue)),
            (1, Gen.Constant(long.MinValue))
        );

    private static Decision<Balance<Quantity>> Of(Figures figures) =>
        Balance.Of(
            "TEA",
            new BalanceTerm<Quantity>("closing", Label, Quantity.Pieces(figures.Stated)),
            figures
                .Terms.Select(
                    (term, i) =>
                        new BalanceTerm<Quantity>($"term-{i}", Label, Quantity.Pieces(term.Count), term.Minus)
                )
                .ToValueList(),
            Clauses
        );

    private static BigInteger Clamp(BigInteger value) =>
        BigInteger.Max(long.MinValue, BigInteger.Min(long.MaxValue, value));

    private static BigInteger Sum(IEnumerable<FactValue> values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + value.As<Quantity>().Count);

    private sealed record Figures(long Stated, Term[] Terms);

    private sealed record Term(long Count, bool Minus);
}
