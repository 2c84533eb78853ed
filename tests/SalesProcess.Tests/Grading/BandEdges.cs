using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Grading;

/// <summary>Ends of ranges, amounts, and what cannot be said exactly.</summary>
public class BandEdges
{
    private static readonly PolicyBands Open = Spelled.Bands("* low 0 high *, edge above");

    [Fact]
    public void An_open_end_reaches_to_ten_to_the_eighteenth_and_no_further()
    {
        Assert.Equal(1, Bands.IndexOf(PolicyBands.Furthest, Open));
        Assert.Equal(0, Bands.IndexOf(-PolicyBands.Furthest, Open));
        Assert.Equal(-1, Bands.IndexOf(PolicyBands.Furthest + 1, Open));
        Assert.Equal(-1, Bands.IndexOf(long.MinValue, Open));
        Assert.Equal(-1, Bands.IndexOf((Ratio)long.MaxValue, Open));
        Assert.Equal(["grading.outside-range"], Bands.Place(long.MaxValue, Open).Refused().Codes());
    }

    [Fact]
    public void A_margin_across_the_whole_of_an_open_range_fits()
    {
        BandStanding standing = Bands.Place(-PolicyBands.Furthest, Open).Accepted();
        Assert.Equal(PolicyBands.Furthest, standing.Up!.Amount.Numerator);
        Assert.Null(standing.Down);
    }

    [Fact]
    public void A_value_outside_names_the_range_and_the_unit_in_both_languages()
    {
        RefusalReason no = Assert.Single(
            Bands.Place(101, Spelled.Bands("1 d 25 c 100, edge above")).Refused().Reasons
        );
        Assert.Equal("LIB-GRADE-01", no.Clause!.ToString());
        Assert.Equal(
            new(
                "The value 101 is outside 1 to 100 (points), the range of the bands. Check the value, or widen the range in the policy.",
                "数值101超出档位范围1至100（分）。请核对数值，或在政策中扩大范围。"
            ),
            no.Message
        );
    }

    [Fact]
    public void A_value_whose_margin_does_not_fit_64_bits_is_refused()
    {
        PolicyBands bands = Spelled.Bands("0 low 50 high 100, edge above");
        var fine = new Ratio(long.MaxValue, long.MaxValue - 1);
        Assert.Equal(0, Bands.IndexOf(fine, bands));
        Assert.Equal(["grading.too-fine"], Bands.Place(fine, bands).Refused().Codes());
    }

    [Fact]
    public void What_is_missing_says_whether_the_edge_itself_is_enough()
    {
        PolicyBands below = Spelled.Bands("0 low 50 high 100, edge below");
        Explanation fine = Bands.Place(new Ratio(99, 2), below).Explained();
        Assert.Equal(
            "Needed for high: more than 1/2 more (points).",
            fine.NotApplied[0].Unmet[0].Message.English
        );
        Explanation whole = Bands.Place(49, below).Explained();
        Assert.Equal("Needed for high: 2 more (points).", whole.NotApplied[0].Unmet[0].Message.English);
        Assert.Equal("升入high尚需增加2（分）。", whole.NotApplied[0].Unmet[0].Message.Chinese);
        Assert.Empty(Bands.Place(100, below).Explained().NotApplied);
    }

    [Fact]
    public void Bands_of_a_policy_are_cited_with_their_clause_and_edition()
    {
        Parameter<PolicyBands> tiers = GradingSamples.Tiers;
        Decision<BandStanding> decision = Bands.Place(Money.Of(60_000, Currency.Cny), tiers);
        Explanation why = decision.Explained();
        Assert.Equal("gold", why.Outcome.Text);
        Assert.Equal(tiers.Reading, Assert.Single(why.Readings));
        Assert.Equal(
            ["HOST-GRADE-01", "GRADE-RETAIN-01", "LIB-GRADE-01", "LIB-GRADE-02"],
            why.Clauses.Select(clause => clause.ToString())
        );
        Assert.Equal("0 bronze 1000000 silver 5000000 gold *, edge above, CNY", tiers.Reading.Value.Text);
        Assert.Equal(tiers.Reading, decision.Accepted().Reading);
        Assert.Equal(
            new BandRow(
                "6000000",
                "minor units of CNY",
                "gold",
                "gold",
                "",
                "",
                false,
                "silver",
                "1000000",
                false
            ),
            decision.Accepted().ToRow(Language.English)
        );
        Assert.Equal("CNY最小货币单位", decision.Accepted().ToRow(Language.Chinese).Unit);
    }

    [Fact]
    public void An_amount_in_another_currency_is_in_no_band()
    {
        RefusalReason no = Assert.Single(
            Bands.Place(Money.Of(60_000, Currency.Parse("USD")), GradingSamples.Tiers).Refused().Reasons
        );
        Assert.Equal("grading.other-currency", no.Code.Code);
        Assert.Equal("grading-host/grading-host-1", no.Edition);
        Assert.Equal(
            ["grading.other-currency"],
            Bands.Place(Money.Of(1, Currency.Cny), Open).Refused().Codes()
        );
    }

    [Fact]
    public void Bands_that_do_not_cover_their_range_cannot_be_made()
    {
        PolicyBand[] gap =
        [
            new("low", BilingualText.Same("low"), 0, 40),
            new("high", BilingualText.Same("high"), 50, 100),
        ];
        ArgumentException fault = Assert.Throws<ArgumentException>(() =>
            PolicyBands.Create(0, 100, BandEdge.Above, new("points", "分"), [.. gap])
        );
        Assert.StartsWith(
            "Gap: no band holds what lies between 40 and 50.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "edge",
            () => PolicyBands.Create(0, 100, (BandEdge)2, new("points", "分"), [])
        );
        Assert.Throws<ArgumentException>(() =>
            PolicyBands.Create(0, 100, BandEdge.Above, new("points", "分"), [])
        );
    }

    [Fact]
    public void A_band_has_a_name_that_can_be_spelled_in_one_line_and_read_again()
    {
        static void Make(string name) =>
            PolicyBands.Create(
                0,
                100,
                BandEdge.Above,
                new("points", "分"),
                [new(name, BilingualText.Same("all"), 0, 100)]
            );
        Make("key-account");
        Assert.All(
            ["a(5)", "a b", "A", "a=1"],
            name =>
                Assert.StartsWith(
                    $"'{name}' is not a name in kebab case",
                    Assert.Throws<ArgumentException>("bands", () => Make(name)).Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Bands_are_needed()
    {
        Assert.Throws<ArgumentNullException>("bands", () => Bands.Place(1, (PolicyBands)null!));
        Assert.Throws<ArgumentNullException>("bands", () => Bands.Place(1, (Parameter<PolicyBands>)null!));
        Assert.Throws<ArgumentNullException>("bands", () => Bands.IndexOf(1, null!));
    }
}
