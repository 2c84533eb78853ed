using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Whether the obstacles of a customer are basically removed, as the policy reads it, and why not.</summary>
internal sealed record ObstacleJudgement(
    ValueList<Obstacle> Obstacles,
    ValueList<RefusalReason> Unmet,
    ValueList<PolicyReading> Readings
)
{
    private static readonly ClauseId NotedClause = ClauseId.Parse("LIFE-INT-ACT-03");

    internal bool IsMet => Unmet.Count == 0;

    /// <summary>Judges the obstacles on record in a run.</summary>
    [Implements("LIFE-INT-ACT-05", "LIB-LIFE-07")]
    internal static ObstacleJudgement Of(ProcessInstance run, PolicyEdition policy)
    {
        var ledger = ObstacleLedger.Of(run);
        var read = new PolicyReader(policy);
        Parameter<ObstacleCriterion>? criterion = read.Read(LifecycleParameters.ObstacleCriterion);
        Fact customer = LifecycleFacts.Customer(run.Subject);
        var unmet = new List<RefusalReason>(read.Missing);
        if (ledger.All.Count == 0 && !ledger.IsNoneSaid)
        {
            unmet.Add(LifecycleRefusals.ObstaclesNotAsked.Because(NotedClause, customer));
        }

        if (criterion is not null)
        {
            unmet.AddRange(
                ledger
                    .All.Where(obstacle => !IsSettled(obstacle, criterion.Value))
                    .Select(obstacle =>
                        LifecycleRefusals.ObstacleLeft.Because(
                            criterion.Reading,
                            customer,
                            new Fact(
                                LifecycleNames.Obstacle,
                                FactValue.Of(obstacle.Id),
                                new("worry or obstacle", "疑虑或阻碍因素")
                            ),
                            LifecycleFacts.StateOf(obstacle),
                            new Fact(
                                "criterion",
                                criterion.Reading.Value,
                                criterion.Reading.Label,
                                criterion.Reading.ValueLabel
                            )
                        )
                    )
            );
        }

        return new ObstacleJudgement(ledger.All, unmet.ToValueList(), read.Readings);
    }

    private static bool IsSettled(Obstacle obstacle, ObstacleCriterion criterion) =>
        obstacle.State == ObstacleState.Removed
        || criterion switch
        {
            ObstacleCriterion.NoneBlocking => !obstacle.IsBlocking,
            ObstacleCriterion.RemovedOrPlanned => obstacle.State == ObstacleState.Planned,
            _ => false,
        };
}
