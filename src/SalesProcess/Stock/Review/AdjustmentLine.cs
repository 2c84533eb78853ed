using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A counted article whose book may have to be adjusted: what was found, what should have been
/// there, what should be there now.</summary>
/// <remarks>What is expected is what should be on hand by the books (LIB-STOCK-02), as
/// <see cref="StockFinding.Expected"/> has it: without what is lent out, with what is borrowed. Where nothing is lent,
/// borrowed or in transit, it is the book itself. All quantities are of one unit and none is negative. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record AdjustmentLine
{
    /// <summary>The host's identifier of the article.</summary>
    public required string Sku { get; init; }

    /// <summary>The host's identifier of the place; null where there is one place only.</summary>
    public string? Location { get; init; }

    /// <summary>What should have been on hand by the books when it was counted.</summary>
    public required Quantity ExpectedAtCount { get; init; }

    /// <summary>What was counted.</summary>
    public required Quantity Counted { get; init; }

    /// <summary>What should be on hand by the books now; other than at the count where goods have moved since.</summary>
    public required Quantity ExpectedNow { get; init; }

    /// <summary>What to do where goods have moved since the count; null while that is not decided.</summary>
    public StaleChoice? WhenStale
    {
        get;
        init =>
            field =
                value is not { } choice || Enum.IsDefined(choice)
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(WhenStale),
                        value,
                        "The choice must be a defined one."
                    );
    }

    /// <summary>The reason of the difference, by its stable name in <see cref="ReviewParameters.AdjustmentReasons"/>;
    /// asked for where something is to be posted.</summary>
    public string? Reason { get; init; }

    /// <summary>The reason in words; asked for where the list of reasons says so.</summary>
    public string? Note { get; init; }

    /// <summary>The value of one piece; asked for where a threshold is a value.</summary>
    public Money? UnitValue { get; init; }

    /// <summary>The threshold of the location; null if it has none.</summary>
    public AdjustmentThreshold? LocationThreshold { get; init; }

    /// <summary>The threshold of the warehouse, for locations that have none; null if it has none.</summary>
    public AdjustmentThreshold? WarehouseThreshold { get; init; }

    /// <summary>Takes a line over from the finding of a count.</summary>
    /// <param name="finding">The finding; it says what was expected at the count.</param>
    /// <param name="expectedNow">What should be on hand by the books now, reckoned as <see cref="StockFinding.Expected"/> is.</param>
    /// <returns>The line, without a reason; refused where the article was not counted.</returns>
    public static Decision<AdjustmentLine> From(StockFinding finding, Quantity expectedNow)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Fact sku = StockFacts.Sku(finding.Line.Sku);
        if (finding.Line.Counted is not { } counted)
        {
            return Decision.Refuse<AdjustmentLine>(
                AdjustmentRefusals.NotCounted.Because(AdjustmentFacts.StaleClause, sku)
            );
        }

        var line = new AdjustmentLine
        {
            Sku = finding.Line.Sku,
            ExpectedAtCount = finding.Expected,
            Counted = counted,
            ExpectedNow = expectedNow,
            UnitValue = finding.Line.UnitValue,
        };
        return Decision.Accept(line, () => AdjustmentExplanations.OfLine(line));
    }

    /// <summary>Answers the article and the place.</summary>
    /// <returns>The identifiers.</returns>
    public override string ToString() => Location is null ? Sku : $"{Sku} at {Location}";
}
