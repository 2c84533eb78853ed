using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Measures;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Measures;

/// <summary>Money and quantities inside floors and caps: the answer explained, and every reason of a no.</summary>
public class BoundedMeasures
{
    private const AllocationRule Rule = AllocationRule.LargestRemainder;
    private static readonly Quantity Thousand = Quantity.Pieces(1000);

    /// <summary>IBM Planning Analytics: 200, 300, 500 with the total held at 1000 and March set to 700.</summary>
    [Fact]
    public void A_hold_leaves_the_rest_to_the_others()
    {
        Decision<ValueList<Quantity>> decision = Allocation.SplitWithin(
            Thousand,
            [new(200), new(300), BoundedPart.Held(Quantity.Pieces(700))],
            Rule
        );
        Assert.Equal("[120 pcs, 180 pcs, 700 pcs]", decision.Accepted().ToString());
        Explanation why = decision.Explained();
        Assert.Equal(
            [
                "120 pcs, its share by weight.",
                "180 pcs, its share by weight.",
                "700 pcs, at which it is held.",
            ],
            why.Steps.Select(step => step.Answer.English)
        );
        Assert.Equal("700 pcs，即其固定数额。", why.Steps[2].Answer.Chinese);
    }

    [Fact]
    public void Floors_and_caps_show_in_the_steps()
    {
        Explanation why = Allocation
            .SplitWithin(
                Money.Parse("CNY 1.01"),
                [new(5, Most: Money.Parse("CNY 0.45")), new(3), new(2, Least: Money.Parse("CNY 0.25"))],
                Rule
            )
            .Explained();
        Assert.Equal("CNY 0.45, CNY 0.31, CNY 0.25", why.Outcome.Text);
        Assert.Equal(
            ["CNY 0.45, its cap.", "CNY 0.31, its share by weight.", "CNY 0.25, its floor."],
            why.Steps.Select(step => step.Answer.English)
        );
    }

    [Fact]
    public void A_part_without_bounds_does_not_turn_against_the_total()
    {
        ValueList<BoundedPart<Quantity>> parts = [new(1, Least: Quantity.Pieces(1200)), new(1)];
        Assert.Equal(
            ["The floors ask for 200 pcs more than 1000 pcs. Lower a floor or raise the total."],
            Allocation.SplitWithin(Thousand, parts, Rule).Refused().Messages(Language.English)
        );
        ValueList<BoundedPart<Quantity>> mirrored = [new(1, Most: Quantity.Pieces(-1200)), new(1)];
        Assert.Equal(
            [
                "Of -1000 pcs, 200 pcs find no place under the caps. Raise a cap, lower the total or give weight to a part that has none.",
            ],
            Allocation.SplitWithin(-Thousand, mirrored, Rule).Refused().Messages(Language.English)
        );
        ValueList<BoundedPart<Quantity>> mayTurn = [parts[0], new(1, Least: Quantity.Pieces(-500))];
        Assert.Equal(
            "[1200 pcs, -200 pcs]",
            Allocation.SplitWithin(Thousand, mayTurn, Rule).Accepted().ToString()
        );
    }

    [Fact]
    public void Every_reason_is_given_at_once()
    {
        Refusal refusal = Allocation
            .SplitWithin(
                Quantity.Pieces(100),
                [
                    new(1, Quantity.Pieces(50), Quantity.Pieces(30)),
                    new(1, Most: Quantity.Pieces(30)),
                    new(1, Quantity.Pieces(31), Quantity.Pieces(30)),
                ],
                Rule
            )
            .Refused();
        Assert.Equal(
            [
                "Part 1 is to get 50 pcs or more and 30 pcs or less. Lower its floor or raise its cap.",
                "Part 3 is to get 31 pcs or more and 30 pcs or less. Lower its floor or raise its cap.",
                "Of 100 pcs, 10 pcs find no place under the caps. Raise a cap, lower the total or give weight to a part that has none.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.Equal(
            "第1份的下限50 pcs高于上限30 pcs。请降低下限或提高上限。",
            refusal.Messages(Language.Chinese)[0]
        );
    }

    [Fact]
    public void A_gap_that_is_no_amount_is_refused_in_words()
    {
        Quantity most = Quantity.Pieces(long.MaxValue);
        Assert.Equal(
            ["measures.bounds-too-large"],
            Allocation.SplitWithin(Quantity.Pieces(1), [new(1, most), new(1, most)], Rule).Refused().Codes()
        );
    }

    [Fact]
    public void Units_do_not_mix_and_the_neutral_zero_is_no_unit()
    {
        Assert.Throws<ArgumentException>(() =>
            Allocation.SplitWithin(Thousand, [new(1, Quantity.Parse("1 box"))], Rule)
        );
        Assert.Equal(
            "[1000 pcs]",
            Allocation.SplitWithin(Thousand, [new(1, default(Quantity))], Rule).Accepted().ToString()
        );
        Assert.Throws<ArgumentException>("weights", () => Allocation.SplitWithin(Thousand, [new(-1)], Rule));
        Assert.Throws<ArgumentOutOfRangeException>(
            "rule",
            () => Allocation.SplitWithin(Thousand, [new(1)], (AllocationRule)9)
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "rule",
            () => Allocation.SplitWithin(Thousand, [new(0)], (AllocationRule)9)
        );
        Assert.Equal(
            "1/2 from any to 3 pcs",
            new BoundedPart<Quantity>(new Ratio(1, 2), Most: Quantity.Pieces(3)).ToString()
        );
    }

    /// <summary>From the stored explanation alone: the exact shares are looked for again, and every amount is inside its
    /// bounds and within one unit of its share.</summary>
    [Fact]
    public void The_stored_explanation_gives_the_answer() =>
        Law.Holds(
            BoundedCase.Any,
            asked =>
            {
                ValueList<BoundedPart<Quantity>> parts = asked
                    .Weights.Select(
                        (weight, i) =>
                            new BoundedPart<Quantity>(
                                weight,
                                Quantity.Pieces(asked.Least[i]),
                                Quantity.Pieces(asked.Most[i])
                            )
                    )
                    .ToValueList();
                if (
                    !Allocation
                        .SplitWithin(Quantity.Pieces(asked.Total), parts, Rule)
                        .TryGetValue(out _, out Explanation? explained, out _)
                )
                {
                    return;
                }

                Explanation why = ExplanationJson.Read(ExplanationJson.Write(explained));
                long[] Read(string name) =>
                    [.. why.Steps.Select(step => step.FactNamed(name).As<Quantity>().Count)];
                ExactShares exact = ExactShares.Of(
                    new BoundedCase(
                        why.FactNamed("total").As<Quantity>().Count,
                        [.. why.Steps.Select(step => step.FactNamed("weight").As<Ratio>().Numerator)],
                        Read("least"),
                        Read("most")
                    )
                )!;
                Split.Same(
                    exact.LargestFirst(),
                    [.. why.Outcome.AsList<Quantity>().Select(part => part.Count)]
                );
            },
            cases: 150
        );
}
