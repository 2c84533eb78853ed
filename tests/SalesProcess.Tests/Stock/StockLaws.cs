using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>What holds for every line and every count.</summary>
public class StockLaws
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_sound_line_is_found_as_the_policy_words_it() =>
        Law.Holds(AnyLines.Sound, line => Agrees(line, Lines.Comparing, new ExpectedLine(line)), Cases);

    [Fact]
    public void Books_that_take_goods_in_when_they_are_sent_expect_less_on_hand() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                var expected = new ExpectedLine(line, onDispatch: true);
                if (expected.Expected >= 0)
                {
                    Agrees(line, Lines.OnDispatch, expected);
                }
                else
                {
                    Refusal refusal = StockCount.Assess(line, Lines.OnDispatch).Refused();
                    Assert.Contains("stock.more-away-than-there", refusal.Codes());
                }
            },
            Cases
        );

    [Fact]
    public void A_short_line_is_replenished_in_whole_packs_to_its_target_and_never_as_much_as_a_pack_above() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                if (Found(line) is { Status: StockStatus.Short } finding)
                {
                    BigInteger there = (BigInteger)line.Counted!.Value.Count + line.InTransit.Count;
                    BigInteger after = there + finding.Replenish.Count;
                    BigInteger target = line.Target!.Value.Count;
                    long pack = line.PackSize?.Count ?? 1;
                    Assert.Equal(0, finding.Replenish.Count % pack);
                    Assert.True(after >= target);
                    Assert.True(after < target + pack || finding.Replenish.Count == 0);
                }
            },
            Cases
        );

    [Fact]
    public void Only_a_short_line_is_replenished_and_only_a_line_in_excess_has_a_value() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                if (Found(line) is { } finding)
                {
                    Assert.True(finding.Replenish.Count == 0 || finding.Status == StockStatus.Short);
                    Assert.Equal(finding.Excess.Count > 0, finding.Status == StockStatus.Over);
                    Assert.True(finding.ExcessValue.MinorUnits == 0 || finding.Status == StockStatus.Over);
                }
            },
            Cases
        );

    [Fact]
    public void Goods_of_others_are_classified_like_own_goods_and_worth_nothing() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                StockLine others = line with { Owner = GoodsOwner.Others };
                if (Found(line with { Owner = GoodsOwner.Own }) is { } own)
                {
                    StockFinding finding = StockCount.Assess(others, Lines.Comparing).Accepted();
                    Assert.Equal(
                        (own.Status, own.Variance, own.Excess, own.Replenish, own.Change),
                        (finding.Status, finding.Variance, finding.Excess, finding.Replenish, finding.Change)
                    );
                    Assert.Equal(0, finding.ExcessValue.MinorUnits);
                    Assert.Equal(line.Counted is null ? null : 0L, finding.VarianceValue?.MinorUnits);
                    Assert.Equal(line.Counted is null ? null : 0L, finding.BookValue?.MinorUnits);
                }
            },
            Cases
        );

    [Fact]
    public void A_line_that_was_not_counted_is_never_found_as_a_count_of_zero() =>
        Law.Holds(
            AnyLines.Sound,
            line =>
            {
                StockFinding left = StockCount
                    .Assess(line with { Counted = null }, Lines.Comparing)
                    .Match<StockFinding?>((finding, _) => finding, _ => null)!;
                if (left is not null && Found(line with { Counted = Quantity.Pieces(0) }) is { } zero)
                {
                    Assert.Equal(StockStatus.NotCounted, left.Status);
                    Assert.Null(left.Variance);
                    Assert.NotEqual(left.Status, zero.Status);
                    Assert.NotNull(zero.Variance);
                }
            },
            Cases
        );

    [Fact]
    public void Every_figure_that_is_found_is_in_the_unit_of_the_book() =>
        Law.Holds(
            AnyLines.Any,
            line =>
            {
                if (Found(line) is { } finding)
                {
                    Quantity?[] found = [finding.Variance, finding.Replenish, finding.Excess, finding.Change];
                    Assert.All(found.OfType<Quantity>(), q => Assert.Equal(line.Book.Unit, q.Unit));
                }
            },
            Cases
        );

    [Fact]
    public void Any_line_is_refused_for_exactly_what_is_wrong_with_it() =>
        Law.Holds(
            AnyLines.Any,
            line =>
            {
                Decision<StockFinding> decision = StockCount.Assess(line, Lines.Comparing);
                string[] codes = decision.Match((_, _) => [], refusal => refusal.Codes());
                Assert.Equal(ExpectedFaults.Of(line).Order(), codes.Order());
            },
            Cases
        );

    private static void Agrees(StockLine line, PolicyEdition policy, ExpectedLine expected)
    {
        Decision<StockFinding> decision = StockCount.Assess(line, policy);
        if (expected.TooLarge.Length > 0)
        {
            Assert.Equal(expected.TooLarge, decision.Refused().Codes());
            return;
        }

        StockFinding finding = decision.Accepted();
        Assert.Equal(
            (expected.Expected, expected.Status, expected.Variance, expected.Replenish, expected.Excess),
            (
                finding.Expected.Count,
                finding.Status,
                (BigInteger?)finding.Variance?.Count,
                finding.Replenish.Count,
                finding.Excess.Count
            )
        );
        Assert.Equal(
            (expected.VarianceValue, expected.BookValue, expected.ExcessValue),
            (
                (BigInteger?)finding.VarianceValue?.MinorUnits,
                (BigInteger?)finding.BookValue?.MinorUnits,
                finding.ExcessValue.MinorUnits
            )
        );
        Assert.Equal(
            (line.Counted is null ? null : line.PreviousCount) is { } before
                ? expected.Counted - before.Count
                : null,
            (BigInteger?)finding.Change?.Count
        );
    }

    private static StockFinding? Found(StockLine line) =>
        StockCount.Assess(line, Lines.Comparing).Match<StockFinding?>((finding, _) => finding, _ => null);
}
