using SalesProcess.Activities;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using Facts = SalesProcess.Customers.LifecycleFacts;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

public sealed partial record CustomerLifecycle
{
    /// <summary>Finds that the customer is a potential one: on a name list, with a latent need and a development plan
    /// (LIFE-POT, LIFE-POT-ACT-01).</summary>
    /// <param name="nameList">The host's identifier of the name list; not blank.</param>
    /// <param name="latentNeed">The host's identifier of the record of the latent need; not blank.</param>
    /// <param name="developmentPlan">The host's identifier of the plan; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">An identifier is blank.</exception>
    public Decision<CustomerLifecycle> Qualify(
        string nameList,
        string latentNeed,
        string developmentPlan,
        LifecycleAct act,
        PolicyEdition policy
    ) =>
        Make(
            act,
            policy,
            Names.Qualify,
            Facts.Text(Names.NameList, nameList),
            Facts.Text(Names.LatentNeed, latentNeed),
            Facts.Text(Names.DevelopmentPlan, developmentPlan)
        );

    /// <summary>Finds that the customer needs the company's product and so is an intent customer (LIFE-INT).</summary>
    /// <param name="productNeed">The host's identifier of the record of that need; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> FindIntent(
        string productNeed,
        LifecycleAct act,
        PolicyEdition policy
    ) => Make(act, policy, Names.FindIntent, Facts.Text(Names.ProductNeed, productNeed));

    /// <summary>Records the real needs of an intent customer (LIFE-INT-ACT-01).</summary>
    /// <param name="need">The host's identifier of the record; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> RecordNeed(string need, LifecycleAct act, PolicyEdition policy) =>
        Make(act, policy, Names.RecordNeed, Facts.Text(Names.Need, need));

    /// <summary>Presents the functions that meet the needs, once the needs are known (LIFE-INT-ACT-02).</summary>
    /// <param name="presentation">The host's identifier of the presentation; not blank.</param>
    /// <param name="isDemonstrated">Whether they were demonstrated on site.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> Present(
        string presentation,
        bool isDemonstrated,
        LifecycleAct act,
        PolicyEdition policy
    ) =>
        Make(
            act,
            policy,
            Names.Present,
            Facts.Text(Names.Presentation, presentation),
            Facts.Says(Names.Demonstrated, isDemonstrated)
        );

    /// <summary>Calls an intent customer stable (LIFE-INT-STABLE); the source does not say when one is.</summary>
    /// <param name="basis">The host's identifier of what it is called so on; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> CallStable(string basis, LifecycleAct act, PolicyEdition policy) =>
        Make(act, policy, Names.CallStable, Facts.Text(Names.Stable, basis));

    /// <summary>Calls a customer stable no longer, who then is an intent customer like others (LIB-LIFE-09).</summary>
    /// <param name="reason">The stable name of the reason in kebab case, such as <c>too-expensive</c>; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public Decision<CustomerLifecycle> WithdrawStable(
        string reason,
        LifecycleAct act,
        PolicyEdition policy
    ) => Make(act, policy, Names.WithdrawStable, Facts.Text(Names.Reason, reason));

    /// <summary>Presents further outstanding features to a stable intent customer (LIFE-INT-ACT-05), who from then on is
    /// taken to be ready to sign (LIB-LIFE-02).</summary>
    /// <param name="presentation">The host's identifier of the presentation; not blank.</param>
    /// <param name="functionsUnderstood">Whether the customer understands the basic functions.</param>
    /// <param name="needsCanBeMet">Whether the basic needs can be met.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="calendar">The calendar that says which days are worked; asked only where the policy counts working
    /// days.</param>
    /// <returns>The lifecycle after the move, with the day by which the customer is to sign; refused with every
    /// condition that does not hold: needs that are not on record, each obstacle that is left, and each value that the
    /// policy leaves to the host and that is not set.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> PresentFurther(
        string presentation,
        bool functionsUnderstood,
        bool needsCanBeMet,
        LifecycleAct act,
        PolicyEdition policy,
        WorkingCalendar calendar
    )
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(policy);
        Decision<CadenceDue> signBy = PromptlyDue.SignBy(act.At.Date, policy, calendar);
        bool isDue = signBy.TryGetValue(out CadenceDue? due, out Refusal? unset);
        ProcessEvent made = act.Making(
            Names.PresentFurther,
            [
                Facts.Text(Names.FurtherFeatures, presentation),
                Facts.Says(Names.FunctionsUnderstood, functionsUnderstood),
                Facts.Says(Names.NeedsCanBeMet, needsCanBeMet),
                Facts.Says(Names.ObstaclesRemoved, ObstacleJudgement.Of(Run, policy).IsMet),
                .. isDue ? [Facts.On(Names.SignBy, due!.On)] : Array.Empty<Fact>(),
            ]
        );
        Decision<CustomerLifecycle> applied = Apply(made, policy);
        return isDue
            ? applied
            : Decision.Refuse<CustomerLifecycle>(
                new Refusal([
                    .. applied.Match(
                        (_, _) => [],
                        refusal =>
                            refusal.Reasons.Where(reason => reason.Code != ProcessRefusals.FactNotGiven.Code)
                    ),
                    .. unset!.Reasons,
                ])
            );
    }

    /// <summary>Signs the contract; a customer who is not ready is signed early, which is allowed and reported
    /// (LIB-LIFE-10).</summary>
    /// <param name="contract">The host's identifier of the contract; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> Sign(string contract, LifecycleAct act, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(act);
        // an event that arrives again is the move that it was
        ProcessEvent? onRecord = Run.Journal.FirstOrDefault(row => row.EventId == act.EventId);
        bool isEarly =
            onRecord?.Move == Names.SignEarly
            || (onRecord is null && Stage is LifecycleStage.Intent or LifecycleStage.StableIntent);
        return Make(
            act,
            policy,
            isEarly ? Names.SignEarly : Names.Sign,
            Facts.Text(Names.Contract, contract)
        );
    }

    /// <summary>Records that a customer with a signed contract uses the system, and so is a signed customer
    /// (LIFE-SIGNED).</summary>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    public Decision<CustomerLifecycle> StartUse(LifecycleAct act, PolicyEdition policy) =>
        Make(act, policy, Names.StartUse, Facts.Says(Names.UsesSystem, says: true));

    /// <summary>Records that the customer is lost (LIB-LIFE-04).</summary>
    /// <param name="reason">The stable name of the reason in kebab case, such as <c>too-expensive</c>; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public Decision<CustomerLifecycle> Lose(string reason, LifecycleAct act, PolicyEdition policy) =>
        Make(act, policy, Names.Lose, Facts.Text(Names.Reason, reason));

    /// <summary>Wins a lost customer back, who begins again as a potential one with a new plan (LIB-LIFE-05).</summary>
    /// <param name="developmentPlan">The host's identifier of the plan; not blank.</param>
    /// <param name="act">Who does it, and when.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; refused as <see cref="Apply"/> refuses.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public Decision<CustomerLifecycle> WinBack(
        string developmentPlan,
        LifecycleAct act,
        PolicyEdition policy
    ) => Make(act, policy, Names.WinBack, Facts.Text(Names.DevelopmentPlan, developmentPlan));

    private Decision<CustomerLifecycle> Make(
        LifecycleAct act,
        PolicyEdition policy,
        string move,
        params Fact[] facts
    )
    {
        ArgumentNullException.ThrowIfNull(act);
        return Apply(act.Making(move, facts.ToValueList()), policy);
    }
}
