using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>What holds for every range and every value.</summary>
public class BandLaws
{
    [Fact]
    public void Every_value_of_the_range_lies_in_exactly_one_band_and_every_other_in_none() =>
        Law.Holds(
            AnyBands.WithValues,
            any =>
            {
                foreach (Ratio value in (Ratio[])[any.Value, any.Fine])
                {
                    int[] holding = Holding(any.Range, value);
                    bool isInside = value >= Least(any.Range) && value <= Most(any.Range);
                    Assert.Equal(isInside ? 1 : 0, holding.Length);
                    Assert.Equal(isInside ? holding[0] : -1, Bands.IndexOf(value, any.Range));
                    Assert.Equal(isInside, Bands.Place(value, any.Range).IsAccepted);
                }

                Assert.Equal(Bands.IndexOf((Ratio)any.Value, any.Range), Bands.IndexOf(any.Value, any.Range));
            }
        );

    [Fact]
    public void With_what_is_needed_a_whole_value_is_in_the_next_band_and_with_one_less_it_is_not() =>
        Law.Holds(
            AnyBands.WithValues,
            any =>
                WhereInside(
                    Bands.Place(any.Value, any.Range),
                    standing =>
                    {
                        if (standing.Up is not { } up)
                        {
                            Assert.Equal(any.Range.Bands.Count - 1, standing.Place);
                            return;
                        }

                        Assert.False(up.IsExclusive);
                        Assert.Equal(any.Range.Bands[standing.Place + 1], up.Band);
                        long reached = any.Value + Whole(up.Amount);
                        Assert.Equal(standing.Place + 1, Bands.IndexOf(reached, any.Range));
                        Assert.Equal(standing.Place, Bands.IndexOf(reached - 1, any.Range));
                    }
                )
        );

    [Fact]
    public void What_may_be_lost_leaves_a_whole_value_in_its_band_and_one_more_does_not() =>
        Law.Holds(
            AnyBands.WithValues,
            any =>
                WhereInside(
                    Bands.Place(any.Value, any.Range),
                    standing =>
                    {
                        if (standing.Down is not { } down)
                        {
                            Assert.Equal(0, standing.Place);
                            return;
                        }

                        Assert.False(down.IsExclusive);
                        Assert.Equal(any.Range.Bands[standing.Place - 1], down.Band);
                        long left = any.Value - Whole(down.Amount);
                        Assert.Equal(standing.Place, Bands.IndexOf(left, any.Range));
                        Assert.Equal(standing.Place - 1, Bands.IndexOf(left - 1, any.Range));
                    }
                )
        );

    [Fact]
    public void The_margins_of_a_fine_value_end_at_the_edge_and_say_on_which_side_it_is() =>
        Law.Holds(
            AnyBands.WithValues,
            any =>
                WhereInside(
                    Bands.Place(any.Fine, any.Range),
                    standing =>
                    {
                        var little = new Ratio(1, 1_000);
                        if (standing.Up is { } up)
                        {
                            Ratio edge = any.Fine + up.Amount;
                            Assert.Equal(
                                standing.Place + (up.IsExclusive ? 0 : 1),
                                Bands.IndexOf(edge, any.Range)
                            );
                            Assert.Equal(standing.Place + 1, Bands.IndexOf(edge + little, any.Range));
                        }

                        if (standing.Down is { } down)
                        {
                            Ratio edge = any.Fine - down.Amount;
                            Assert.Equal(
                                standing.Place - (down.IsExclusive ? 1 : 0),
                                Bands.IndexOf(edge, any.Range)
                            );
                            Assert.Equal(standing.Place - 1, Bands.IndexOf(edge - little, any.Range));
                        }
                    }
                )
        );

    [Fact]
    public void A_higher_value_never_lies_in_a_lower_band() =>
        Law.Holds(
            AnyBands.WithValues,
            any =>
            {
                int before = Bands.IndexOf(any.Value, any.Range);
                int after = Bands.IndexOf(any.Value + 3, any.Range);
                Assert.True(before < 0 || after < 0 || after >= before);
            }
        );

    [Fact]
    public void The_band_follows_from_the_explanation_alone_also_when_it_was_stored() =>
        Law.Holds(
            AnyBands.WithValues,
            any =>
            {
                foreach (
                    Decision<BandStanding> decision in (Decision<BandStanding>[])
                        [Bands.Place(any.Value, any.Range), Bands.Place(any.Fine, any.Range)]
                )
                {
                    WhereInside(
                        decision,
                        standing =>
                        {
                            Explanation why = ExplanationJson.Read(
                                ExplanationJson.Write(decision.Explained())
                            );
                            PolicyBands bands = Spelled.Bands(why.FactNamed("bands").Text);
                            FactValue value = why.FactNamed("value");
                            Ratio number = value.Type == "whole" ? value.AsWhole() : value.As<Ratio>();
                            int place = Assert.Single(Holding(bands, number));
                            Assert.Equal(bands.Bands[place].Name, why.Outcome.Text);
                            Assert.Equal(standing.Band.Name, why.Outcome.Text);
                        }
                    );
                }
            },
            cases: 300
        );

    /// <summary>Every band that holds a value, by the words of LIB-GRADE-01 and LIB-GRADE-02.</summary>
    private static int[] Holding(PolicyBands range, Ratio value) =>
        [
            .. Enumerable
                .Range(0, range.Bands.Count)
                .Where(i =>
                {
                    PolicyBand band = range.Bands[i];
                    bool ownsLower = i == 0 || range.Edge == BandEdge.Above;
                    bool ownsUpper = i == range.Bands.Count - 1 || range.Edge == BandEdge.Below;
                    Ratio from = band.From ?? -PolicyBands.Furthest;
                    Ratio to = band.To ?? PolicyBands.Furthest;
                    return (ownsLower ? value >= from : value > from)
                        && (ownsUpper ? value <= to : value < to);
                }),
        ];

    private static Ratio Least(PolicyBands range) => range.From ?? -PolicyBands.Furthest;

    private static Ratio Most(PolicyBands range) => range.To ?? PolicyBands.Furthest;

    private static long Whole(Ratio ratio)
    {
        Assert.Equal(1, ratio.Denominator);
        return ratio.Numerator;
    }

    private static void WhereInside(Decision<BandStanding> decision, Action<BandStanding> law)
    {
        if (decision.TryGetValue(out BandStanding? standing, out _))
        {
            law(standing);
        }
    }
}
