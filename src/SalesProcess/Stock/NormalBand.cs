using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>The least and the most that is normal of an article.</summary>
/// <remarks>Equality is that of both ends. Order is not defined.</remarks>
public sealed record NormalBand
{
    private NormalBand(Quantity from, Quantity to) => (From, To) = (from, to);

    /// <summary>The least that is normal.</summary>
    public Quantity From { get; }

    /// <summary>The most that is normal.</summary>
    public Quantity To { get; }

    /// <summary>Works a band out from what is sold: so much stock as covers the sales of so many days.</summary>
    /// <param name="sold">What was sold; zero or more.</param>
    /// <param name="overDays">In how many days it was sold; 1 or more.</param>
    /// <param name="leastDays">How many days of sales the stock covers at least; zero or more.</param>
    /// <param name="mostDays">How many days of sales the stock covers at most; not below the least.</param>
    /// <param name="rounding">What to do where an end of the band is not whole; each end is rounded once, from its
    /// exact value.</param>
    /// <returns>The band: sold × days of cover ÷ days, for each end; refused with everything that is wrong.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is not a defined one.</exception>
    /// <example>
    /// <code>
    /// // 90 sold in 30 days; 7 to 14 days of cover: 21 to 42 pieces are normal
    /// NormalBand.OfCover(Quantity.Pieces(90), 30, 7, 14, Rounding.HalfAwayFromZero);
    /// </code>
    /// </example>
    [Implements("LIB-STOCK-03")]
    public static Decision<NormalBand> OfCover(
        Quantity sold,
        int overDays,
        int leastDays,
        int mostDays,
        Rounding rounding
    )
    {
        if (!Enum.IsDefined(rounding))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rounding),
                rounding,
                "The rounding must be one of the named rules."
            );
        }

        List<RefusalReason> reasons = [.. Faults(sold, overDays, leastDays, mostDays)];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<NormalBand>(new Refusal(reasons.ToValueList()));
        }

        Int128 End(int days) => WholeDivision.Divide((Int128)sold.Count * days, overDays, rounding);
        if (End(mostDays) > long.MaxValue)
        {
            return Decision.Refuse<NormalBand>(
                new Refusal([
                    StockRefusals.BandTooLarge.Because(Rule, Sold(sold), Days("most", mostDays, Most)),
                ])
            );
        }

        var band = new NormalBand(sold.WithUnits((long)End(leastDays)), sold.WithUnits((long)End(mostDays)));
        return Decision.Accept(band, () => Explain(band, sold, overDays, leastDays, mostDays, rounding));
    }

    /// <summary>Answers both ends.</summary>
    /// <returns>One line, the same under every culture.</returns>
    public override string ToString() => $"{From} to {To}";

    private static ClauseId Rule { get; } = ClauseId.Parse("LIB-STOCK-03");

    private static BilingualText Least { get; } = new("least days of cover", "最少可销天数");

    private static BilingualText Most { get; } = new("most days of cover", "最多可销天数");

    private static BilingualText Over { get; } = new("days of sales", "销售天数");

    private static Fact Sold(Quantity sold) => StockFacts.Of("sold", sold, new("sold", "销售数量"));

    private static Fact Days(string name, int days, BilingualText label) =>
        new(name, FactValue.Of(days), label);

    private static IEnumerable<RefusalReason> Faults(Quantity sold, int overDays, int least, int most)
    {
        if (sold.Count < 0)
        {
            yield return StockRefusals.NegativeSales.Because(Rule, Sold(sold));
        }

        if (overDays < 1)
        {
            yield return StockRefusals.NoDaysOfSales.Because(Rule, Days("days", overDays, Over));
        }

        if (least < 0)
        {
            yield return StockRefusals.NegativeCover.Because(Rule, Days("least", least, Least));
        }

        if (most < least)
        {
            yield return StockRefusals.CoverUpsideDown.Because(
                Rule,
                Days("least", least, Least),
                Days("most", most, Most)
            );
        }
    }

    private static Explanation Explain(
        NormalBand band,
        Quantity sold,
        int overDays,
        int leastDays,
        int mostDays,
        Rounding rounding
    ) =>
        new()
        {
            Decision = "stock.normal-band",
            Question = new(
                $"How much stock is normal where {sold} are sold in {English.Count(overDays, "day")}?",
                $"{overDays}天销售{sold}时，正常库存是多少？"
            ),
            Answer = new($"From {band.From} to {band.To}.", $"{band.From}至{band.To}。"),
            Outcome = FactValue.OfList([band.From, band.To]),
            Clauses = [Rule],
            Facts =
            [
                Sold(sold),
                Days("days", overDays, Over),
                Days("least", leastDays, Least),
                Days("most", mostDays, Most),
                new("rounding", FactValue.Of(Kebab.Of(rounding)), new("rounding", "取整方式")),
            ],
        };
}
