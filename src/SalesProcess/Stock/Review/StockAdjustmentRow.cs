using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>What a count does to the book of an article, as a flat row of plain values.</summary>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Location">The host's identifier of the place; empty if none.</param>
/// <param name="ExpectedAtCount">What should have been on hand at the count.</param>
/// <param name="Counted">What was counted.</param>
/// <param name="ExpectedNow">What should be on hand now.</param>
/// <param name="Variance">Counted less what was expected at the count.</param>
/// <param name="Moved">What has moved since the count.</param>
/// <param name="OutcomeCode">The outcome as a stable name: <c>matched</c>, <c>to-post</c>, <c>needs-approval</c> or
/// <c>stale</c>.</param>
/// <param name="Outcome">The outcome, in the language asked for.</param>
/// <param name="Posting">What is posted; null while the line is stale.</param>
/// <param name="ExpectedAfter">What should be on hand after the posting; null while the line is stale.</param>
/// <param name="ReasonCode">The reason as a stable name; empty where nothing is posted.</param>
/// <param name="Reason">The reason, in the language asked for; empty where nothing is posted.</param>
/// <param name="ThresholdCode">Whose threshold judged it, as a stable name; empty where nothing is posted.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockAdjustmentRow(
    string Sku,
    string Location,
    long ExpectedAtCount,
    long Counted,
    long ExpectedNow,
    long Variance,
    long Moved,
    string OutcomeCode,
    string Outcome,
    long? Posting,
    long? ExpectedAfter,
    string ReasonCode,
    string Reason,
    string ThresholdCode,
    string Unit
)
{
    internal static StockAdjustmentRow Of(StockAdjustment adjustment, Language language)
    {
        AdjustmentLine line = adjustment.Line;
        (PolicyItem? reason, JudgedThreshold? threshold) = AdjustmentFacts.JudgedBy(adjustment);
        return new(
            line.Sku,
            line.Location ?? "",
            line.ExpectedAtCount.Count,
            line.Counted.Count,
            line.ExpectedNow.Count,
            adjustment.Variance.Count,
            adjustment.Moved.Count,
            adjustment.Code,
            adjustment.Label.In(language),
            adjustment.Posting?.Count,
            adjustment.ExpectedAfter?.Count,
            reason?.Id ?? "",
            reason?.Text.In(language) ?? "",
            threshold is null ? "" : Kebab.Of(threshold.Level),
            line.ExpectedAtCount.UnitCode
        );
    }

    /// <summary>Answers the article and the outcome.</summary>
    /// <returns>Such as <c>TEA-250: to-post</c>.</returns>
    public override string ToString() => $"{Sku}: {OutcomeCode}";
}
