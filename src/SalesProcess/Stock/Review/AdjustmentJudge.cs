using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;

namespace SalesProcess.Stock;

/// <summary>Judges what a count does to the books.</summary>
internal static class AdjustmentJudge
{
    internal static Decision<StockAdjustment> Judge(AdjustmentLine line, int place, PolicyEdition policy)
    {
        var read = new PolicyReader(policy);
        List<RefusalReason> reasons = AdjustmentChecks.Faults(line, place).ToList();
        StockAdjustment? outcome = reasons.Count > 0 ? null : Outcome(line, read, reasons);
        reasons.AddRange(read.Missing);
        return outcome is null || reasons.Count > 0
            ? Decision.Refuse<StockAdjustment>(new Refusal(reasons.ToValueList()))
            : Accept(outcome, read.Readings);
    }

    internal static Decision<StockAdjustmentList> Judge(ValueList<AdjustmentLine> lines, PolicyEdition policy)
    {
        List<RefusalReason> reasons = Doubled(lines).ToList();
        var outcomes = new List<StockAdjustment>();
        var steps = new List<OnDemand<Explanation>>();
        for (int i = 0; i < lines.Count; i++)
        {
            Decision<StockAdjustment> judged = Judge(lines[i], i + 1, policy);
            if (judged.TryGetValue(out StockAdjustment? outcome, out Refusal? refusal))
            {
                outcomes.Add(outcome);
                steps.Add(judged.Why!);
            }
            else
            {
                Fact place = StockFacts.Place(i + 1);
                reasons.AddRange(refusal.Reasons.Select(reason => At(place, reason)));
            }
        }

        if (reasons.Count > 0)
        {
            return Decision.Refuse<StockAdjustmentList>(new Refusal(reasons.Distinct().ToValueList()));
        }

        var list = new StockAdjustmentList(outcomes.ToValueList());
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        return Decision.Accept(list, () => AdjustmentExplanations.Of(list, whys.Values()));
    }

    private static Decision<StockAdjustment> Accept(
        StockAdjustment outcome,
        ValueList<PolicyReading> readings
    ) => Decision.Accept(outcome, () => AdjustmentExplanations.Of(outcome, readings));

    // null where the line is refused; every reason is in the list
    private static StockAdjustment? Outcome(
        AdjustmentLine line,
        PolicyReader read,
        List<RefusalReason> reasons
    )
    {
        bool hasMoved = line.ExpectedNow.Count != line.ExpectedAtCount.Count;
        if (hasMoved && line.WhenStale is null or StaleChoice.CountAgain)
        {
            return new StockAdjustment.Stale(
                line,
                Enum.GetValues<StaleChoice>().Select(choice => Option(line, choice)).ToValueList()
            );
        }

        bool keepsCounted = hasMoved && line.WhenStale == StaleChoice.KeepCounted;
        Quantity posting = PostingOf(line, keepsCounted);
        if (posting.Count == 0)
        {
            return new StockAdjustment.Matched(line);
        }

        reasons.AddRange(AdjustmentChecks.PostingFaults(line, posting));
        PolicyItem? reason = AdjustmentChecks.ReasonOf(line, posting, read, reasons);
        JudgedThreshold? threshold = AdjustmentChecks.ThresholdOf(
            line,
            posting,
            keepsCounted ? line.ExpectedNow : line.ExpectedAtCount,
            read,
            reasons
        );
        return reason is null || threshold is null ? null
            : threshold.IsPassed ? new StockAdjustment.NeedsApproval(line, posting, reason, threshold)
            : new StockAdjustment.ToPost(line, posting, reason, threshold);
    }

    private static Quantity PostingOf(AdjustmentLine line, bool keepsCounted) =>
        line.ExpectedAtCount.WithUnits(
            line.Counted.Count - (keepsCounted ? line.ExpectedNow : line.ExpectedAtCount).Count
        );

    private static StaleOption Option(AdjustmentLine line, StaleChoice choice)
    {
        if (choice == StaleChoice.CountAgain)
        {
            return new(choice, Posting: null, ExpectedAfter: null);
        }

        Quantity posting = PostingOf(line, choice == StaleChoice.KeepCounted);
        return new(
            choice,
            posting,
            AdjustmentChecks.PostingFaults(line, posting).Any()
                ? null
                : line.ExpectedAtCount.WithUnits(line.ExpectedNow.Count + posting.Count)
        );
    }

    private static IEnumerable<RefusalReason> Doubled(ValueList<AdjustmentLine> lines) =>
        lines
            .Where(line => !string.IsNullOrWhiteSpace(line.Sku))
            .Repeated(line => (line.Sku, line.Location))
            .Select(group =>
                AdjustmentRefusals.LineTwice.Because(
                    AdjustmentFacts.StaleClause,
                    StockFacts.Sku(group.Key.Sku),
                    AdjustmentFacts.Location(group.Key.Location),
                    StockFacts.LinesOf(group.Count())
                )
            );

    // a value that the host has not set is asked for once, not once a line
    private static RefusalReason At(Fact place, RefusalReason reason) =>
        reason.FindFact("sku") is null || reason.FindFact("place") is not null
            ? reason
            : reason with
            {
                Facts = [.. reason.Facts, place],
            };
}
