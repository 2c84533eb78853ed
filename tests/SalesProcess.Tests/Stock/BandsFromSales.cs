using System.Numerics;
using FsCheck.Fluent;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Stock;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Stock;

/// <summary>A normal band from days of cover: so much stock as covers the sales of so many days (LIB-STOCK-03).</summary>
public class BandsFromSales
{
    [Theory]
    [InlineData(90, 30, 7, 14, Rounding.TowardZero, 21, 42)]
    [InlineData(100, 30, 7, 14, Rounding.TowardZero, 23, 46)] // 23 1/3, 46 2/3
    [InlineData(100, 30, 7, 14, Rounding.AwayFromZero, 24, 47)]
    [InlineData(100, 30, 7, 14, Rounding.HalfAwayFromZero, 23, 47)]
    [InlineData(5, 2, 1, 1, Rounding.HalfToEven, 2, 2)] // 2 1/2
    [InlineData(0, 30, 7, 14, Rounding.AwayFromZero, 0, 0)]
    [InlineData(90, 30, 0, 0, Rounding.AwayFromZero, 0, 0)]
    public void Both_ends_are_rounded_once_by_the_rule_that_is_named(
        long sold,
        int days,
        int least,
        int most,
        Rounding rounding,
        long from,
        long to
    )
    {
        NormalBand band = NormalBand.OfCover(Quantity.Pieces(sold), days, least, most, rounding).Accepted();
        Assert.Equal((Quantity.Pieces(from), Quantity.Pieces(to)), (band.From, band.To));
        Assert.Equal($"{from} pcs to {to} pcs", band.ToString());
    }

    [Fact]
    public void Each_end_is_the_exact_quotient_rounded_as_said_and_follows_from_the_explanation() =>
        Law.Holds(
            (
                from sold in Law.Whole(0, 1L << 50)
                from days in Gen.Choose(1, 400)
                from least in Gen.Choose(0, 100)
                from more in Gen.Choose(0, 100)
                select (sold, days, least, most: least + more)
            ).ThatShrinks(_ => []),
            given =>
            {
                (long sold, int days, int least, int most) = given;
                Decision<NormalBand> decision = NormalBand.OfCover(
                    Quantity.Pieces(sold),
                    days,
                    least,
                    most,
                    Rounding.AwayFromZero
                );
                NormalBand band = decision.Accepted();
                Explanation why = decision.Explained();
                foreach ((Quantity end, string cover) in new[] { (band.From, "least"), (band.To, "most") })
                {
                    // the least whole number that covers the sales
                    BigInteger sales =
                        (BigInteger)why.FactNamed("sold").As<Quantity>().Count
                        * why.FactNamed(cover).AsWhole();
                    BigInteger over = why.FactNamed("days").AsWhole();
                    Assert.True(end.Count * over >= sales);
                    Assert.True((end.Count - 1) * over < sales);
                }

                Assert.True(band.From <= band.To);
                Assert.Equal([band.From, band.To], why.Outcome.AsList<Quantity>());
            },
            cases: 5_000
        );

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Refusal refusal = NormalBand.OfCover(Quantity.Pieces(-90), 0, -2, -3, Rounding.TowardZero).Refused();
        Assert.Equal(
            [
                "A band from days of cover needs what was sold; -90 pcs is below zero. Give zero or more.",
                "A band from days of cover needs the days in which the goods were sold; 0 were given. Give 1 or more.",
                "The least days of cover are -2. Give zero or more.",
                "The days of cover run from -2 to -3. Give a least that is not above the most.",
            ],
            refusal.Messages(Language.English)
        );
        Assert.Equal(
            [
                "按可销天数确定正常范围时，销售数量为-90 pcs，小于零。请给出不小于零的数量。",
                "按可销天数确定正常范围时，销售天数为0。请给出不小于1的天数。",
                "最少可销天数为-2。请给出不小于零的天数。",
                "可销天数为-2至-3。请使最少天数不大于最多天数。",
            ],
            refusal.Messages(Language.Chinese)
        );
        Assert.All(refusal.Reasons, reason => Assert.Equal("LIB-STOCK-03", reason.Clause?.ToString()));
    }

    [Fact]
    public void A_band_that_a_quantity_cannot_hold_is_refused_in_words() =>
        Assert.Equal(
            [
                "With 9223372036854775807 pcs sold, 2 days of cover are more than a quantity can hold. Check both.",
            ],
            NormalBand
                .OfCover(Quantity.Pieces(long.MaxValue), 1, 1, 2, Rounding.TowardZero)
                .Refused()
                .Messages(Language.English)
        );

    [Fact]
    public void A_rounding_that_is_not_defined_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "rounding",
            () => NormalBand.OfCover(Quantity.Pieces(1), 1, 1, 1, (Rounding)9)
        );

    [Fact]
    public void The_answer_in_words()
    {
        Explanation why = NormalBand
            .OfCover(Quantity.Pieces(90), 30, 7, 14, Rounding.AwayFromZero)
            .Explained();
        Assert.Equal("How much stock is normal where 90 pcs are sold in 30 days?", why.Question.English);
        Assert.Equal("30天销售90 pcs时，正常库存是多少？", why.Question.Chinese);
        Assert.Equal(new BilingualText("From 21 pcs to 42 pcs.", "21 pcs至42 pcs。"), why.Answer);
        Assert.Equal("away-from-zero", why.FactNamed("rounding").Text);
    }

    [Fact]
    public void A_line_is_judged_by_the_band()
    {
        NormalBand band = NormalBand
            .OfCover(Quantity.Pieces(90), 30, 7, 14, Rounding.AwayFromZero)
            .Accepted();
        StockLine line = Lines.Tea(43) with { NormalFrom = band.From, NormalTo = band.To };
        Assert.Equal(Quantity.Pieces(1), Lines.Found(line).Excess);
    }
}
