using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>Adds the figures of the lines of one currency up, in numbers that cannot overflow.</summary>
internal sealed class StockSums(Currency currency)
{
    private static readonly BilingualText GrossLabel = new("gross variance", "差异总额");
    private static readonly BilingualText BookLabel = new("book values", "账面价值");
    private static readonly BilingualText ReplenishLabel = new("quantities to replenish", "补货数量");
    private readonly int[] lines = new int[4];
    private Int128 net;
    private Int128 gross;
    private Int128 book;
    private Int128 excess;
    private StockFinding? firstOver;

    /// <summary>The totals of each currency, by code, or every total that does not fit.</summary>
    internal static (ValueList<StockTotals> Totals, List<RefusalReason> TooLarge) Of(
        IReadOnlyList<StockFinding> findings
    )
    {
        SortedDictionary<Currency, StockSums> byCurrency = [];
        foreach (StockFinding finding in findings)
        {
            if (!byCurrency.TryGetValue(finding.Currency, out StockSums? sums))
            {
                byCurrency.Add(finding.Currency, sums = new StockSums(finding.Currency));
            }

            sums.Add(finding);
        }

        List<RefusalReason> reasons =
        [
            .. byCurrency.Values.SelectMany(sums => sums.TooLarge()),
            .. ByUnit(findings)
                .Where(unit => unit.Sum > long.MaxValue)
                .Select(unit => SumTooLarge("replenish", ReplenishLabel, FactValue.Of(unit.Like.Unit))),
        ];
        return reasons.Count > 0
            ? ([], reasons)
            : (byCurrency.Values.Select(sums => sums.ToTotals()).ToValueList(), reasons);
    }

    /// <summary>What is to be replenished, by unit.</summary>
    internal static ValueList<Quantity> Replenish(IReadOnlyList<StockFinding> findings) =>
        ByUnit(findings).Select(unit => unit.Like.WithUnits((long)unit.Sum)).ToValueList();

    private static IEnumerable<(Quantity Like, Int128 Sum)> ByUnit(IReadOnlyList<StockFinding> findings) =>
        findings
            .Where(finding => finding.Replenish.Count > 0)
            .GroupBy(finding => finding.Replenish.UnitCode, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                (
                    group.First().Replenish,
                    group.Aggregate(Int128.Zero, (sum, finding) => sum + finding.Replenish.Count)
                )
            );

    private void Add(StockFinding finding)
    {
        lines[(int)finding.Status]++;
        Int128 variance = finding.VarianceValue?.MinorUnits ?? 0;
        (net, gross) = (net + variance, gross + Int128.Abs(variance));
        book += finding.BookValue?.MinorUnits ?? 0;
        excess += finding.ExcessValue.MinorUnits;
        firstOver ??= finding.Status == StockStatus.Over ? finding : null;
    }

    private IEnumerable<RefusalReason> TooLarge()
    {
        if (gross > long.MaxValue)
        {
            yield return SumTooLarge("gross-variance", GrossLabel, FactValue.Of(currency));
        }

        if (book > long.MaxValue)
        {
            yield return SumTooLarge("book-value", BookLabel, FactValue.Of(currency));
        }

        if (excess > long.MaxValue)
        {
            yield return StockRefusals.TotalTooLarge.Because(
                StockFacts.ClauseOf(StockStatus.Over, firstOver!.Line.Kind),
                new Fact("currency", FactValue.Of(currency), new("currency", "币种"))
            );
        }
    }

    private static RefusalReason SumTooLarge(string figure, BilingualText label, FactValue unit) =>
        StockRefusals.SumTooLarge.Because(
            StockFacts.TotalsRule,
            StockFacts.Field(figure, label),
            new Fact("unit", unit, new("unit", "单位"))
        );

    private StockTotals ToTotals()
    {
        Money In(Int128 minorUnits) => Money.FromMinorUnits((long)minorUnits, currency);
        return new StockTotals(currency)
        {
            NotCountedLines = lines[(int)StockStatus.NotCounted],
            ShortLines = lines[(int)StockStatus.Short],
            NormalLines = lines[(int)StockStatus.Normal],
            OverLines = lines[(int)StockStatus.Over],
            NetVariance = In(net),
            GrossVariance = In(gross),
            Shrinkage = In((gross - net) / 2),
            BookValue = In(book),
            ExcessValue = In(excess),
        };
    }
}
