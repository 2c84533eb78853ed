using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The strategies of stages and segments, as the policy lists them.</summary>
public static class CustomerStrategies
{
    private const string StageTrait = "customer-stage";
    private const string SegmentTrait = "customer-segment";
    private static readonly ClauseId StageClause = ClauseId.Parse("GRADE-S10-STAGE");
    private static readonly ClauseId SegmentClause = ClauseId.Parse("GRADE-MARKETING-SEG-01");

    /// <summary>Finds the strategy of a stage: new and existing are the examples of the source, a host adds its own
    /// (GRADE-S10-STAGE).</summary>
    /// <param name="stage">The stable name of the stage, such as <c>new</c>; not blank.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>What the policy lists for it. Refused where it lists nothing.</returns>
    [Implements("GRADE-S10-STAGE")]
    public static Decision<ValueList<PolicyItem>> OfStage(string stage, PolicyEdition policy) =>
        Of(
            Required.Text(stage),
            StageTrait,
            CustomerParameters.StageStrategies,
            CustomerRefusals.StageWithoutStrategy,
            StageClause,
            policy
        );

    /// <summary>Finds the strategy of a market segment (GRADE-MARKETING-SEG-01).</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>What the policy lists for it. Refused where it lists nothing, or the host has set no list.</returns>
    /// <exception cref="ArgumentException">The segment is none.</exception>
    public static Decision<ValueList<PolicyItem>> OfSegment(CustomerSegment segment, PolicyEdition policy) =>
        Of(
            Required.Text(segment.Id, nameof(segment)),
            SegmentTrait,
            CustomerParameters.SegmentStrategies,
            CustomerRefusals.SegmentWithoutStrategy,
            SegmentClause,
            policy
        );

    /// <summary>Checks that each stage has a strategy, and one of its own.</summary>
    /// <param name="stages">The stages that the company tells apart.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Every stage without a strategy, and every stage whose strategy is that of an earlier one; empty if
    /// there is none.</returns>
    public static ValueList<RefusalReason> FaultsOfStages(ValueList<string> stages, PolicyEdition policy)
    {
        Required.Items(stages);
        var faults = new List<RefusalReason>();
        var seen = new Dictionary<ValueList<PolicyItem>, string>();
        foreach (string stage in stages.Distinct(StringComparer.Ordinal))
        {
            OfStage(stage, policy)
                .Switch(
                    (strategy, _) =>
                    {
                        if (!seen.TryAdd(strategy, stage))
                        {
                            faults.Add(
                                CustomerRefusals.SharedStrategy.Because(
                                    StageClause,
                                    CustomerFacts.Word("group", stage, "stage", "阶段"),
                                    CustomerFacts.Word("other", seen[strategy], "other stage", "另一阶段")
                                )
                            );
                        }
                    },
                    refusal => faults.AddRange(refusal.Reasons)
                );
        }

        return faults.ToValueList();
    }

    private static Decision<ValueList<PolicyItem>> Of(
        string group,
        string trait,
        PolicyKey<ValueList<PolicyItem>> key,
        RefusalRule without,
        ClauseId clause,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!policy.TryRead(key, out Parameter<ValueList<PolicyItem>>? listed, out RefusalReason? unset))
        {
            return Decision.Refuse<ValueList<PolicyItem>>(unset);
        }

        ValueList<PolicyItem> strategy = listed
            .Value.Where(item =>
                item.Conditions.All(condition => condition.Trait == trait && condition.Values.Contains(group))
            )
            .ToValueList();
        Fact named = CustomerFacts.Word("group", group, "stage or segment", "阶段或细分市场");
        return strategy.Count == 0
            ? Decision.Refuse<ValueList<PolicyItem>>(without.Because(listed.Reading, named))
            : Decision.Accept(
                strategy,
                () =>
                    new Explanation
                    {
                        Decision = "customers.strategy",
                        Question = new($"What is the strategy for '{group}'?", $"“{group}”采用何种策略？"),
                        Answer = BilingualText.Join(
                            strategy.Select(item => new BilingualText(
                                $"{item.Text.English}.",
                                $"{item.Text.Chinese}。"
                            ))
                        ),
                        Outcome = FactValue.Of(string.Join(", ", strategy.Select(item => item.Id))),
                        Clauses = [.. strategy.Select(item => item.Clause).Append(clause).Distinct()],
                        Facts = [named],
                        Readings = [listed.Reading],
                    }
            );
    }
}
