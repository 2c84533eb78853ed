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
    internal static readonly BilingualText ExpectedNowLabel = new("expected now", "当前应有数量");
    internal static readonly BilingualText ExpectedAfterLabel = new(
        "expected after the posting",
        "入账后应有数量"
    );
    private static readonly BilingualText ReasonLabel = new("reason of the difference", "差异原因");

    internal static ClauseId StaleClause { get; } = ClauseId.Parse("LIB-STOCK-10");

    internal static ClauseId ThresholdClause { get; } = ClauseId.Parse("LIB-STOCK-11");

    internal static ClauseId ReasonClause { get; } = ClauseId.Parse("LIB-STOCK-12");

    internal static Fact Location(string? location) =>
        location is null
            ? Fact.Named("location", "", new("place", "地点"), new("the only place", "唯一地点"))
            : new("location", FactValue.Of(location), new("place", "地点"));

    internal static Fact Posting(Quantity posting) => StockFacts.Of("posting", posting, PostingLabel);

    internal static Fact ExpectedNow(AdjustmentLine line) =>
        StockFacts.Of("expected-now", line.ExpectedNow, ExpectedNowLabel);

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
        if (judged.Threshold.OfExpected is { } share)
        {
            yield return new Fact(
                "threshold-share",
                FactValue.Of(share),
                new("largest share of what is expected", "占应有数量比例上限")
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
                StockFacts.Sku(adjustment.Line.Sku),
                StockFacts.Of(Difference, adjustment.Posting!.Value, PostingLabel),
                OfReason(reason),
                new(
                    WithinThreshold,
                    FactValue.Of(!threshold.IsPassed),
                    new("within the threshold", "未超阈值")
                ),
            ]
            : [StockFacts.Sku(adjustment.Line.Sku)];
}
