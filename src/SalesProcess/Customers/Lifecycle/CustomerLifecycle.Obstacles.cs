using SalesProcess.Decisions;
using SalesProcess.Policies;
using Facts = SalesProcess.Customers.LifecycleFacts;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

public sealed partial record CustomerLifecycle
{
    /// <summary>Notes a worry or obstacle of an intent customer (LIFE-INT-ACT-03); one that was removed is open
    /// again.</summary>
    /// <param name="obstacle">The host's identifier of the record; not blank.</param>
    /// <param name="kind">A worry, or what keeps the customer from using the system.</param>
    /// <param name="isBlocking">Whether it stands in the way of the signing as long as it is there.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses, and where it is on record
    /// already.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public Decision<CustomerLifecycle> NoteObstacle(
        string obstacle,
        ObstacleKind kind,
        bool isBlocking,
        LifecycleAct act,
        PolicyEdition policy
    ) =>
        Make(
            act,
            policy,
            Names.NoteObstacle,
            Facts.Text(Names.Obstacle, obstacle),
            Facts.Kind(kind),
            Facts.Says(Names.Blocking, isBlocking)
        );

    /// <summary>Notes expressly that the customer has no worries and obstacles (LIFE-INT-ACT-03, LIB-LIFE-06).</summary>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses, and where some are on
    /// record.</returns>
    public Decision<CustomerLifecycle> NoteNoObstacle(LifecycleAct act, PolicyEdition policy) =>
        Make(act, policy, Names.NoteNoObstacle, Facts.Says(Names.NoObstacle, says: true));

    /// <summary>Plans the removal of an obstacle (LIFE-INT-ACT-04); where the leader is needed, the plan counts once the
    /// leader agrees.</summary>
    /// <param name="obstacle">The host's identifier of the obstacle; not blank.</param>
    /// <param name="plan">The host's identifier of the plan; not blank.</param>
    /// <param name="isLeaderNeeded">Whether the plan is fixed jointly with the leader.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses, and where the obstacle is not on
    /// record or is removed.</returns>
    /// <exception cref="ArgumentException">An identifier is blank.</exception>
    public Decision<CustomerLifecycle> PlanRemoval(
        string obstacle,
        string plan,
        bool isLeaderNeeded,
        LifecycleAct act,
        PolicyEdition policy
    ) =>
        Make(
            act,
            policy,
            Names.PlanRemoval,
            Facts.Text(Names.Obstacle, obstacle),
            Facts.Text(Names.RemovalPlan, plan),
            Facts.Says(Names.LeaderNeeded, isLeaderNeeded)
        );

    /// <summary>Has the leader agree to a plan, so that it is fixed jointly, or decline it (LIFE-INT-ACT-04).</summary>
    /// <param name="obstacle">The host's identifier of the obstacle; not blank.</param>
    /// <param name="isAgreed">Whether the leader agrees.</param>
    /// <param name="act">Who does it, and when: a supervisor, department manager or sales manager.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses, and where no plan waits for the
    /// leader.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> AnswerPlan(
        string obstacle,
        bool isAgreed,
        LifecycleAct act,
        PolicyEdition policy
    ) =>
        Make(
            act,
            policy,
            Names.AnswerPlan,
            Facts.Text(Names.Obstacle, obstacle),
            Facts.Says(Names.PlanAgreed, isAgreed)
        );

    /// <summary>Records that an obstacle is removed (LIFE-INT-ACT-04).</summary>
    /// <param name="obstacle">The host's identifier of the obstacle; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses, and where the obstacle is not on
    /// record or is removed already.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> RemoveObstacle(
        string obstacle,
        LifecycleAct act,
        PolicyEdition policy
    ) => Make(act, policy, Names.RemoveObstacle, Facts.Text(Names.Obstacle, obstacle));
}
