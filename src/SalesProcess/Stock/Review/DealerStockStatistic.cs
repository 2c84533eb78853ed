using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What a dealer really has and really delivered, against the books: the statistic that advice rests on.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record DealerStockStatistic
{
    private DealerStockStatistic(DealerStockRecord record, ValueList<DealerStockFinding> findings) =>
        (Record, Findings) = (record, findings);

    /// <summary>The record that was judged.</summary>
    public DealerStockRecord Record { get; }

    /// <summary>Every article, in the order given.</summary>
    public ValueList<DealerStockFinding> Findings { get; }

    /// <summary>How many articles agree with the books, in stock and deliveries.</summary>
    public int Matched => Findings.Count(finding => finding.IsMatched);

    /// <summary>How many articles the dealer has less of than the books say.</summary>
    public int Missing => Findings.Count(finding => finding.StockVariance.Count < 0);

    /// <summary>How many articles the dealer has more of than the books say.</summary>
    public int Surplus => Findings.Count(finding => finding.StockVariance.Count > 0);

    /// <summary>How many articles have other deliveries than the books say.</summary>
    public int DeliveriesOff => Findings.Count(finding => finding.DeliveryVariance.Count != 0);

    /// <summary>Compares what was learned with the books.</summary>
    /// <param name="record">What was learned, and from whom.</param>
    /// <returns>The statistic; refused, with every reason, where it was not learned from the warehouse staff, there is
    /// no article, one has no number, stands twice, lacks an actual quantity, or has a quantity below zero or in
    /// another unit.</returns>
    [Implements("DEALER-WAREHOUSE-01")]
    public static Decision<DealerStockStatistic> Of(DealerStockRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ValueList<RefusalReason> faults = DealerStockChecks.Faults(record).ToValueList();
        if (faults.Count > 0)
        {
            return Decision.Refuse<DealerStockStatistic>(new Refusal(faults));
        }

        var statistic = new DealerStockStatistic(
            record,
            record
                .Lines.Select(line => new DealerStockFinding(
                    line,
                    line.BookStock.WithUnits(line.ActualStock!.Value.Count - line.BookStock.Count),
                    line.BookStock.WithUnits(line.ActualDelivered!.Value.Count - line.BookDelivered.Count)
                ))
                .ToValueList()
        );
        return Decision.Accept(statistic, () => DealerStockFacts.Explain(statistic));
    }

    /// <summary>Lists the articles as flat rows, for reports and grids.</summary>
    /// <returns>One row an article, in the order given.</returns>
    public ValueList<DealerStockRow> ToRows() => Findings.Select(finding => finding.ToRow()).ToValueList();

    /// <summary>Answers the dealer, the day and how many articles agree.</summary>
    /// <returns>Such as <c>D-1: 2026-10-09, 3 of 4 matched</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Record}, {Matched} of {Findings.Count} matched");
}
