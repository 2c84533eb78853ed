using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Explains adjustments of the books.</summary>
internal static class AdjustmentExplanations
{
    internal static readonly BilingualText ExpectedAtCountLabel = new(
        "expected at the count",
        "盘点时应有数量"
    );

    internal static Explanation OfLine(AdjustmentLine line) =>
        new()
        {
            Decision = "stock.adjustment-line",
            Question = new($"What is there to adjust for {line.Sku}?", $"货号{line.Sku}有何调整依据？"),
            Answer = new(
                $"{line.ExpectedAtCount} expected at the count, {line.Counted} counted, {line.ExpectedNow} expected now.",
                $"盘点时应有{line.ExpectedAtCount}，盘点{line.Counted}，当前应有{line.ExpectedNow}。"
            ),
            Outcome = FactValue.Of(line.Counted),
            Clauses = [AdjustmentFacts.StaleClause],
            Facts = Given(line).ToValueList(),
        };

    internal static Explanation Of(StockAdjustment adjustment, ValueList<PolicyReading> readings)
    {
        (PolicyItem? reason, JudgedThreshold? threshold) = AdjustmentFacts.JudgedBy(adjustment);
        return new Explanation
        {
            Decision = "stock.adjustment",
            Question = new(
                $"What does the count do to the book of {adjustment.Line.Sku}?",
                $"货号{adjustment.Line.Sku}的账面应如何调整？"
            ),
            Answer = new(Say(adjustment, Language.English), Say(adjustment, Language.Chinese)),
            Outcome = FactValue.Of(adjustment.Code),
            Clauses =
            [
                AdjustmentFacts.StaleClause,
                .. threshold is null
                    ? Array.Empty<ClauseId>()
                    : [AdjustmentFacts.ThresholdClause, reason!.Clause],
            ],
            Facts =
            [
                .. Given(adjustment.Line),
                StockFacts.Of("variance", adjustment.Variance, new("variance", "差异")),
                StockFacts.Of("moved", adjustment.Moved, new("moved since the count", "盘点后变动")),
                .. Posted(adjustment),
                .. reason is null ? Array.Empty<Fact>() : [AdjustmentFacts.OfReason(reason)],
                .. threshold is null ? [] : AdjustmentFacts.Threshold(threshold),
            ],
            Readings = readings,
        };
    }

    internal static Explanation Of(StockAdjustmentList list, ValueList<Explanation> steps) =>
        new()
        {
            Decision = "stock.adjustments",
            Question = new(
                $"What does the count of {English.Count(list.Lines.Count, "line")} do to the books?",
                $"{list.Lines.Count}行盘点结果应如何调整账面？"
            ),
            Answer = new(
                $"{list}.",
                $"账实相符{list.Matched.Count}行，待入账{list.ToPost.Count}行，待审批{list.NeedApproval.Count}行，盘点后有变动{list.Stale.Count}行。"
            ),
            Outcome = FactValue.Of(list.Lines.Count),
            Clauses = steps.SelectMany(step => step.Clauses).Distinct().Order().ToValueList(),
            Steps = steps,
        };

    private static IEnumerable<Fact> Given(AdjustmentLine line)
    {
        yield return StockFacts.Sku(line.Sku);
        if (line.Location is not null)
        {
            yield return AdjustmentFacts.Location(line.Location);
        }

        yield return StockFacts.Of("expected-at-count", line.ExpectedAtCount, ExpectedAtCountLabel);
        yield return StockFacts.Of("counted", line.Counted, StockFacts.CountedLabel);
        yield return AdjustmentFacts.ExpectedNow(line);
        if (line.WhenStale is { } choice)
        {
            yield return Fact.Named(
                "when-stale",
                Kebab.Of(choice),
                new("where goods have moved since", "盘点后有变动时"),
                AdjustmentLabels.Of(choice)
            );
        }

        if (line.UnitValue is { } value)
        {
            yield return StockFacts.Of("unit-value", value, new("unit value", "单位价值"));
        }
    }

    private static IEnumerable<Fact> Posted(StockAdjustment adjustment)
    {
        if (adjustment is { Posting: { } posting, ExpectedAfter: { } after })
        {
            yield return AdjustmentFacts.Posting(posting);
            yield return StockFacts.Of("expected-after", after, AdjustmentFacts.ExpectedAfterLabel);
        }
    }

    private static string Say(StockAdjustment adjustment, Language language)
    {
        bool english = language == Language.English;
        return adjustment.Match(
            _ => english ? "Book and count agree; nothing is posted." : "账实相符，无需入账。",
            post =>
                english
                    ? $"Post {post.Posting}; {post.ExpectedAfter} should be on hand then."
                    : $"入账{post.Posting}，入账后应有{post.ExpectedAfter}。",
            approval =>
                english
                    ? $"{approval.Posting} is beyond the threshold of the {AdjustmentLabels.Of(approval.Threshold.Level).English} ({approval.Threshold.Threshold}); have it approved."
                    : $"{approval.Posting}超出{AdjustmentLabels.Of(approval.Threshold.Level).Chinese}阈值（{approval.Threshold.Threshold}），须经审批。",
            stale =>
                english
                    ? $"{stale.Moved} moved since the count; keep the difference, keep what was counted, or count again."
                    : $"盘点后变动{stale.Moved}；请选择保留差异、以盘点数为准或重新盘点。"
        );
    }
}
