using System.Numerics;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;
using static SalesProcess.Tests.Stock.Review.Adjusting;

namespace SalesProcess.Tests.Stock.Review;

/// <summary>What holds of every adjustment, and that it can be worked out again from its explanation.</summary>
public class AdjustmentLaws
{
    [Fact]
    public void Every_line_is_refused_or_has_one_of_four_outcomes_and_the_books_add_up() =>
        Law.Holds(
            AnyAdjustments.Any,
            line =>
                StockAdjustment
                    .Of(line, Tenth)
                    .Switch(
                        (outcome, _) =>
                        {
                            bool hasMoved = line.ExpectedNow != line.ExpectedAtCount;
                            bool undecided = line.WhenStale is null or StaleChoice.CountAgain;
                            string expected = outcome.Match(_ => "0", _ => "+", _ => "!", _ => "?");
                            Assert.Equal(hasMoved && undecided, expected == "?");
                            Assert.Equal(outcome.Posting is null, expected == "?");
                            Assert.Equal(outcome.Posting is { Count: 0 }, expected == "0");
                            if (outcome is { Posting: { } posting, ExpectedAfter: { } after })
                            {
                                Assert.Equal(
                                    (BigInteger)after.Count,
                                    (BigInteger)line.ExpectedNow.Count + posting.Count
                                );
                                Assert.True(after.Count >= 0);
                                Assert.True(
                                    after == line.Counted
                                        || (hasMoved && line.WhenStale == StaleChoice.KeepDifference)
                                );
                            }
                        },
                        refusal => Assert.NotEmpty(refusal.Reasons)
                    ),
            cases: 5_000
        );

    [Fact]
    public void What_is_open_to_choose_is_what_the_choice_does() =>
        Law.Holds(
            AnyAdjustments.Any,
            line =>
                StockAdjustment
                    .Of(line, Tenth)
                    .Switch(
                        (outcome, _) =>
                        {
                            if (outcome is StockAdjustment.Stale stale)
                            {
                                Assert.All(stale.Options.SkipLast(1), option => HoldsFor(line, option));
                            }
                        },
                        _ => { }
                    ),
            cases: 3_000
        );

    [Fact]
    public void A_list_says_of_each_line_what_its_own_judgement_says() =>
        Law.Holds(
            AnyAdjustments.Any,
            line =>
            {
                ValueList<AdjustmentLine> lines = [line, line with { Sku = "B" }];
                Decision<StockAdjustmentList> list = StockAdjustment.Of(lines, Tenth);
                Decision<StockAdjustment>[] each = [.. lines.Select(one => StockAdjustment.Of(one, Tenth))];
                Assert.Equal(each.All(one => one.IsAccepted), list.IsAccepted);
                list.Switch(
                    (all, _) => Assert.Equal(each.Select(one => one.Accepted()), all.Lines),
                    refusal =>
                        Assert.Equal(
                            each.SelectMany(one => one.Refused().Codes()).Order(),
                            refusal.Codes().Order()
                        )
                );
            }
        );

    [Fact]
    public void Every_outcome_follows_from_its_stored_explanation_alone() =>
        Law.Holds(
            AnyAdjustments.Any,
            line =>
                StockAdjustment
                    .Of(line, Tenth)
                    .Switch((_, why) => Rederive(ExplanationJson.Read(ExplanationJson.Write(why))), _ => { }),
            cases: 5_000
        );

    private static void HoldsFor(AdjustmentLine line, StaleOption option)
    {
        AdjustmentLine chosen = line with
        {
            WhenStale = option.Choice,
            Reason = "count-error",
            UnitValue = Money.Of(1m, Currency.Cny),
        };
        StockAdjustment
            .Of(chosen, Tenth)
            .Switch(
                (outcome, _) =>
                {
                    Assert.True(option.IsPossible);
                    Assert.Equal(option.Posting, outcome.Posting);
                    Assert.Equal(option.ExpectedAfter, outcome.ExpectedAfter);
                },
                refusal =>
                {
                    Assert.False(option.IsPossible);
                    Assert.Contains(
                        Assert.Single(refusal.Codes()),
                        (string[])["stock.adjustment-below-zero", "stock.adjustment-too-large"]
                    );
                }
            );
    }

    private static void Rederive(Explanation why)
    {
        BigInteger book = Pieces(why, "expected-at-count")!.Value;
        BigInteger counted = Pieces(why, "counted")!.Value;
        BigInteger now = Pieces(why, "expected-now")!.Value;
        Assert.Equal(counted - book, Pieces(why, "variance"));
        Assert.Equal(now - book, Pieces(why, "moved"));
        string? choice = why.FindFact("when-stale")?.Text;
        if (now != book && choice is null or "count-again" && now != book)
        {
            Assert.Equal("stale", why.Outcome.Text);
            return;
        }

        bool keepsCounted = now != book && choice == "keep-counted";
        BigInteger posting = counted - (keepsCounted ? now : book);
        Assert.Equal(posting, Pieces(why, "posting"));
        Assert.Equal(now + posting, Pieces(why, "expected-after"));
        if (posting == 0)
        {
            Assert.Equal("matched", why.Outcome.Text);
            return;
        }

        BigInteger size = BigInteger.Abs(posting);
        BigInteger of = keepsCounted ? now : book;
        bool passes =
            (
                why.FindFact("threshold-share")?.As<Percentage>() is { } share
                && size * 1_000_000 > of * share.PartsPerMillion
            )
            || (
                why.FindFact("threshold-value")?.As<Money>() is { } most
                && size * why.FactNamed("unit-value").As<Money>().MinorUnits > most.MinorUnits
            );
        Assert.Equal(passes ? "needs-approval" : "to-post", why.Outcome.Text);
        Assert.Equal(
            why.FactNamed("threshold-level").Text == "policy",
            why.Readings.Any(reading => reading.Parameter == "stock.adjustment-threshold-percent")
        );
    }

    private static BigInteger? Pieces(Explanation why, string fact) =>
        why.FindFact(fact)?.As<Quantity>().Count;
}
