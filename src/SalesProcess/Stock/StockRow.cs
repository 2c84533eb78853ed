using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>A finding as a flat row of plain values.</summary>
/// <param name="Sku">The host's identifier of the article.</param>
/// <param name="Specification">The specification; empty if none.</param>
/// <param name="KindCode">Goods or promotional material, as a stable name: <c>counter-goods</c> or
/// <c>pop-material</c>.</param>
/// <param name="Kind">Goods or promotional material, in the language asked for.</param>
/// <param name="PlaceCode">Where it was counted, as a stable name: <c>counter</c>, <c>own-store</c> or
/// <c>dealer</c>.</param>
/// <param name="Place">Where it was counted, in the language asked for.</param>
/// <param name="OwnerCode">Whose goods, as a stable name: <c>own</c> or <c>others</c>.</param>
/// <param name="Owner">Whose goods, in the language asked for.</param>
/// <param name="RuleCode">The rule it was judged by, as a stable name: <c>normal-band</c> or
/// <c>exact-match</c>.</param>
/// <param name="Rule">The rule it was judged by, in the language asked for.</param>
/// <param name="Book">What the books hold.</param>
/// <param name="InTransit">What is under way to this place.</param>
/// <param name="LentOut">What is lent to others.</param>
/// <param name="Borrowed">What is borrowed from others.</param>
/// <param name="Expected">What should be here by the books.</param>
/// <param name="Counted">What was counted; null if not counted.</param>
/// <param name="Variance">Counted less expected; null if not counted.</param>
/// <param name="VarianceValue">The value of the variance, as people write it; null if unknown.</param>
/// <param name="Change">Counted less the last corresponding period; null if either is unknown.</param>
/// <param name="ChangePercent">The change in percent of the earlier figure, two decimals; null where that is zero or
/// unknown.</param>
/// <param name="StatusCode">The status as a stable name: <c>not-counted</c>, <c>short</c>, <c>normal</c> or
/// <c>over</c>.</param>
/// <param name="Status">Not counted, short, normal or over, in the language asked for.</param>
/// <param name="Replenish">How much to replenish.</param>
/// <param name="Excess">How much is above the most that is normal, or above what must match.</param>
/// <param name="UnitValue">The value of one piece, as people write it; null if unknown.</param>
/// <param name="BookValue">The value of the book, as people write it; null if not counted or unknown.</param>
/// <param name="ExcessValue">The value of the excess, as people write it.</param>
/// <param name="Unit">The unit of the quantities.</param>
/// <param name="Currency">The currency of the values; XXX where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record StockRow(
    string Sku,
    string Specification,
    string KindCode,
    string Kind,
    string PlaceCode,
    string Place,
    string OwnerCode,
    string Owner,
    string RuleCode,
    string Rule,
    long Book,
    long InTransit,
    long LentOut,
    long Borrowed,
    long Expected,
    long? Counted,
    long? Variance,
    decimal? VarianceValue,
    long? Change,
    decimal? ChangePercent,
    string StatusCode,
    string Status,
    long Replenish,
    long Excess,
    decimal? UnitValue,
    decimal? BookValue,
    decimal ExcessValue,
    string Unit,
    string Currency
)
{
    internal static StockRow Of(StockFinding finding, Language language)
    {
        StockLine line = finding.Line;
        return new(
            line.Sku,
            line.Specification ?? "",
            Kebab.Of(line.Kind),
            StockLabels.Of(line.Kind).In(language),
            Kebab.Of(line.Place),
            StockLabels.Of(line.Place).In(language),
            Kebab.Of(line.Owner),
            StockLabels.Of(line.Owner).In(language),
            Kebab.Of(finding.Rule),
            StockLabels.Of(finding.Rule).In(language),
            line.Book.Count,
            line.InTransit.Count,
            line.LentOut.Count,
            line.Borrowed.Count,
            finding.Expected.Count,
            line.Counted?.Count,
            finding.Variance?.Count,
            finding.VarianceValue?.Amount,
            finding.Change?.Count,
            finding.ChangeShare?.InPercent(),
            Kebab.Of(finding.Status),
            StockLabels.Of(finding.Status, finding.Rule).In(language),
            finding.Replenish.Count,
            finding.Excess.Count,
            line.UnitValue?.Amount,
            finding.BookValue?.Amount,
            finding.ExcessValue.Amount,
            line.Book.UnitCode,
            (line.UnitValue ?? finding.ExcessValue).UnitCode
        );
    }

    /// <summary>Answers the article and its status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Sku}: {Status}";
}
