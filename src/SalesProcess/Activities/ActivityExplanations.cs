using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>Explains assessments: the whole one, each target, and what was judged.</summary>
internal static class ActivityExplanations
{
    internal static Explanation OfAssessment(ActivityAssessment assessment, ValueList<ActivityEntry> entries)
    {
        string date = FactValue.Of(assessment.Date).Text;
        (int met, int all) = (assessment.Results.Count(result => result.IsMet), assessment.Results.Count);
        int others = assessment.Others.Count;
        return new Explanation
        {
            Decision = "activities.assessment",
            Question = new(
                $"Which activity targets are met on {date}, in its week and in its month?",
                $"{date}当日、当周和当月的活动指标完成了哪些？"
            ),
            Answer = new(
                $"{met} of {all}.{(others == 0 ? "" : $" {English.Count(others, "entry", "entries")} of other activities: no target counts them.")}",
                $"{all}项中完成{met}项。{(others == 0 ? "" : $"另有{others}项记录不属于任何指标。")}"
            ),
            Outcome = Met(assessment.Results),
            Clauses = [ActivityFacts.ProfileClause, .. ClausesOf(assessment.Results)],
            Facts =
            [
                ActivityFacts.Profile(assessment.Profile),
                ActivityFacts.Date(assessment.Date),
                .. entries.Select(ActivityFacts.Entry),
            ],
            Readings = assessment.Readings,
            Steps = assessment.Results.Select(OfTarget).ToValueList(),
        };
    }

    internal static Explanation OfJudgement(ActivityAssessment assessment, AssessedSpan span)
    {
        ValueList<TargetResult> judged = assessment.In(span);
        BilingualText label = ActivityLabels.Of(span);
        string date = FactValue.Of(assessment.Date).Text;
        return new Explanation
        {
            Decision = "activities.targets-met",
            Question = new(
                $"Are the targets of the {label.English} of {date} met?",
                $"{date}所在{label.Chinese}的指标是否全部完成？"
            ),
            Answer =
                judged.Count == 0
                    ? new(
                        "Nothing is asked: the profile has no target of this span.",
                        "没有要求：该方案没有以此为期间的指标。"
                    )
                    : new($"Yes, all {judged.Count}.", $"是，{judged.Count}项全部完成。"),
            Outcome = Met(judged),
            Clauses = [ActivityFacts.ProfileClause, .. ClausesOf(judged)],
            Facts =
            [
                ActivityFacts.Profile(assessment.Profile),
                ActivityFacts.Date(assessment.Date),
                ActivityFacts.Span(span),
            ],
            Steps = judged.Select(OfTarget).ToValueList(),
        };
    }

    internal static IEnumerable<RefusalReason> Misses(TargetResult result, string edition)
    {
        Fact[] facts = [.. ActivityFacts.Of(result)];
        if (result.Shortfall > 0)
        {
            yield return ActivityRefusals.TargetShort.Because(result.Target.Clause, facts) with
            {
                Edition = edition,
            };
        }

        if (result.Excess > 0)
        {
            yield return ActivityRefusals.CapPassed.Because(result.Target.Clause, facts) with
            {
                Edition = edition,
            };
        }
    }

    private static Explanation OfTarget(TargetResult result)
    {
        ActivityTarget target = result.Target;
        return new Explanation
        {
            Decision = "activities.target",
            Question = new(
                $"Is the target met: {target.Label.English}?",
                $"指标“{target.Label.Chinese}”是否完成？"
            ),
            Answer = result.IsMet
                ? new(
                    $"Yes: {result.Counted} counted, of at least {target.Least}.",
                    $"是：计入{result.Counted}，至少应为{target.Least}。"
                )
                : new(
                    result.Excess > 0
                        ? $"No: {result.Counted} counted, {result.Excess} above the cap."
                        : $"No: {result.Counted} counted, of at least {target.Least}; {result.Shortfall} short.",
                    result.Excess > 0
                        ? $"否：计入{result.Counted}，超出上限{result.Excess}。"
                        : $"否：计入{result.Counted}，至少应为{target.Least}；尚差{result.Shortfall}。"
                ),
            Outcome = FactValue.Of(result.IsMet),
            Clauses = ClausesOf([result]).ToValueList(),
            Facts = ActivityFacts.Of(result).ToValueList(),
            NotApplied = result
                .Uncounted.Select(entry => new RuleNotApplied(
                    target.Id,
                    target.Label,
                    target.Clause,
                    entry.Reasons
                ))
                .ToValueList(),
        };
    }

    private static FactValue Met(IEnumerable<TargetResult> results) =>
        new(
            "items",
            string.Join(' ', results.Where(result => result.IsMet).Select(result => result.Target.Id))
        );

    private static IEnumerable<ClauseId> ClausesOf(IEnumerable<TargetResult> results) =>
        results
            .SelectMany(result => (ClauseId?[])[result.Target.Clause, result.Target.Evidence?.Clause])
            .OfType<ClauseId>()
            .Distinct();
}
