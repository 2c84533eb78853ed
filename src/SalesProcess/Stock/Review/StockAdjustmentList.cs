using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Stock;

/// <summary>What a count does to the books: every line, also those that match.</summary>
/// <remarks>Made by <see cref="StockAdjustment.Of(ValueList{AdjustmentLine}, SalesProcess.Policies.PolicyEdition)"/>
/// only. Equality is that of the lines, in their order. Order is not defined.</remarks>
public sealed record StockAdjustmentList
{
    internal StockAdjustmentList(ValueList<StockAdjustment> lines) => Lines = lines;

    /// <summary>Every line, in the order given.</summary>
    public ValueList<StockAdjustment> Lines { get; }

    /// <summary>The lines on which books and count agree, which stay as evidence.</summary>
    public ValueList<StockAdjustment.Matched> Matched => Only<StockAdjustment.Matched>();

    /// <summary>The lines to post.</summary>
    public ValueList<StockAdjustment.ToPost> ToPost => Only<StockAdjustment.ToPost>();

    /// <summary>The lines that need approval first.</summary>
    public ValueList<StockAdjustment.NeedsApproval> NeedApproval => Only<StockAdjustment.NeedsApproval>();

    /// <summary>The lines on which goods have moved since the count.</summary>
    public ValueList<StockAdjustment.Stale> Stale => Only<StockAdjustment.Stale>();

    /// <summary>Lists the lines as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a line, in the order given.</returns>
    public ValueList<StockAdjustmentRow> ToRows(Language language) =>
        Lines.Select(line => line.ToRow(language)).ToValueList();

    /// <summary>Answers how many lines there are of each case.</summary>
    /// <returns>Such as <c>3 matched, 1 to post, 0 need approval, 1 stale</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Matched.Count} matched, {ToPost.Count} to post, {NeedApproval.Count} need approval, {Stale.Count} stale"
        );

    private ValueList<TCase> Only<TCase>()
        where TCase : StockAdjustment => Lines.OfType<TCase>().ToValueList();
}
