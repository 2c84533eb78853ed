using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>The facts and clauses that adjustments of the books cite.</summary>
internal static class AdjustmentFacts
{
    internal const string Difference = "difference";
    internal const string Reason = "reason";
    internal const string WithinThreshold = "within-threshold";
    internal const string NoteTrait = "note";
    internal const string Missing = "missing";
    internal const string Surplus = "surplus";

    internal static readonly BilingualText PostingLabel = new("to be posted", "拟入账数量");
    internal static readonly BilingualText BookNowLabel = new("book now", "当前账面数量");
    internal static readonly BilingualText BookAfterLabel = new("book after the posting", "入账后账面数量");
    private static readonly BilingualText ReasonLabel = new("reason of the difference", "差异原因");

    internal static ClauseId StaleClause { get; } = ClauseId.Parse("LIB-STOCK-10");

    internal static ClauseId ThresholdClause { get; } = ClauseId.Parse("LIB-STOCK-11");

    internal static ClauseId ReasonClause { get; } = ClauseId.Parse("LIB-STOCK-12");

    internal static Fact Sku(string sku) => new("sku", FactValue.Of(sku), new("article", "货号"));

    internal static Fact Location(string? location) =>
        new("location", FactValue.Of(location ?? ""), new("place", "地点"));

    internal static Fact Posting(Quantity posting) => StockFacts.Of("posting", posting, PostingLabel);

    internal static Fact BookNow(AdjustmentLine line) =>
        StockFacts.Of("book-now", line.BookNow, BookNowLabel);

    internal static Fact OfReason(string code) => new(Reason, FactValue.Of(code), ReasonLabel);

    internal static Fact OfReason(PolicyItem reason) =>
        Fact.Named(Reason, reason.Id, ReasonLabel, reason.Text);

    internal static Fact Reasons(IEnumerable<PolicyItem> reasons) =>
        new(
            "reasons",
            FactValue.Of(string.Join(", ", reasons.Select(reason => reason.Id))),
            new("reasons of the policy", "政策规定的原因")
        );

    internal static Fact Level(ThresholdLevel level) =>
        Fact.Named(
            "threshold-level",
            Kebab.Of(level),
            new("whose threshold", "阈值层级"),
            AdjustmentLabels.Of(level)
        );

    internal static IEnumerable<Fact> Threshold(JudgedThreshold judged)
    {
        yield return Level(judged.Level);
        if (judged.Threshold.OfBook is { } share)
        {
            yield return new Fact(
                "threshold-share",
                FactValue.Of(share),
                new("largest share of the book", "占账面比例上限")
            );
        }

        if (judged.Threshold.Value is { } value)
        {
            yield return StockFacts.Of("threshold-value", value, new("largest value", "价值上限"));
        }
    }

    /// <summary>What a line that is posted was judged by; nothing for one that is not.</summary>
    internal static (PolicyItem? Reason, JudgedThreshold? Threshold) JudgedBy(StockAdjustment adjustment) =>
        adjustment switch
        {
            StockAdjustment.ToPost post => (post.Reason, post.Threshold),
            StockAdjustment.NeedsApproval approval => (approval.Reason, approval.Threshold),
            _ => (null, null),
        };

    internal static ValueList<Fact> OfProcess(StockAdjustment adjustment) =>
        JudgedBy(adjustment) is ({ } reason, { } threshold)
            ?
            [
                Sku(adjustment.Line.Sku),
                StockFacts.Of(Difference, adjustment.Posting!.Value, PostingLabel),
                OfReason(reason),
                new(
                    WithinThreshold,
                    FactValue.Of(!threshold.IsPassed),
                    new("within the threshold", "未超阈值")
                ),
            ]
            : [Sku(adjustment.Line.Sku)];
}
