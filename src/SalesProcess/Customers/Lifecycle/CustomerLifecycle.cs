using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The conversion of one customer: the stage that it is in, its obstacles, and the journal that both follow
/// from.</summary>
/// <remarks>
/// Immutable: a move makes another lifecycle. It is made by <see cref="Start"/> and
/// <see cref="Restore(LifecycleRecord, PolicyBook)"/> only, so that stage and obstacles always follow from the journal. Under it runs
/// <see cref="CustomerProcesses.Conversion"/>. It takes years, so the edition of the policy is that of each move and not
/// of the beginning. Two lifecycles are equal if customer, beginning and journal are. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// CustomerLifecycle customer = CustomerLifecycle.Start("C-17", new LocalDate(2026, 10, 9));
/// Decision&lt;CustomerLifecycle&gt; next = customer.Qualify("list 7", "need 3", "plan 12", act, policy);
/// </code>
/// </example>
public sealed partial record CustomerLifecycle
{
    private CustomerLifecycle(ProcessInstance run) => Run = run;

    /// <summary>The run of the process, with its journal.</summary>
    public ProcessInstance Run { get; }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId => Run.Subject;

    /// <summary>The first day of the lifecycle, on which the customer came to be known.</summary>
    public LocalDate BegunOn => Run.Case.Given[0].Value.AsDate();

    /// <summary>The stage that the customer is in.</summary>
    public LifecycleStage Stage => Kebab.Find<LifecycleStage>(Run.State.Id)!.Value;

    /// <summary>Every worry and obstacle, in the order of noting; removed ones stay in the list.</summary>
    public ValueList<Obstacle> Obstacles => ObstacleLedger.Of(Run).All;

    /// <summary>Whether it was said expressly that there are no worries and obstacles.</summary>
    public bool IsWithoutObstacles => ObstacleLedger.Of(Run) is { IsNoneSaid: true, All.Count: 0 };

    /// <summary>Whether the contract that stands was signed before the customer was ready to sign (LIB-LIFE-10).</summary>
    [Implements("LIB-LIFE-10")]
    public bool IsSignedEarly =>
        Stage is LifecycleStage.Contracted or LifecycleStage.Signed
        && Run.Nodes()
            .First(node => node.LastStep!.Move.Id is LifecycleNames.Sign or LifecycleNames.SignEarly)
            .LastStep!.Move.IsDetour;

    /// <summary>Starts the lifecycle of a customer who is not yet a potential one.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="begunOn">The day on which the customer came to be known.</param>
    /// <returns>The lifecycle, with an empty journal.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the date is not of the ISO calendar
    /// system.</exception>
    public static CustomerLifecycle Start(string customerId, LocalDate begunOn)
    {
        LocalClock.RequireIso(begunOn, nameof(begunOn));
        return new(
            ProcessInstance.Start(
                CustomerProcesses.Conversion,
                customerId,
                [LifecycleFacts.On(LifecycleNames.BegunOn, begunOn)]
            )
        );
    }

    /// <summary>Makes a move that arrives as an event, such as from a phone or a store of events.</summary>
    /// <param name="made">The move, who makes it, when, and what is recorded with it.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The lifecycle after the move; this one where the same event is on record already. Refused as
    /// <see cref="ProcessInstance.Apply"/> refuses, for a day before the beginning, and where the event does not fit the
    /// obstacles on record; an event that presents further features must say of them what the journal says, and of the
    /// day by which the customer is to sign what the policy says, as far as no calendar is needed for it.</returns>
    public Decision<CustomerLifecycle> Apply(ProcessEvent made, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(policy);
        Decision<ProcessInstance> applied = Run.Apply(made);
        if (Run.Journal.Any(row => row.EventId == made.EventId))
        {
            return applied.Map(_ => this);
        }

        ObstacleJudgement? judged =
            made.Move == LifecycleNames.PresentFurther ? ObstacleJudgement.Of(Run, policy) : null;
        ValueList<RefusalReason> checks = LifecycleChecks.Of(this, made, judged, policy).ToValueList();
        if (applied.TryGetValue(out ProcessInstance? run, out Refusal? refusal) && checks.Count == 0)
        {
            return Decision.Accept(
                new CustomerLifecycle(run),
                after => LifecycleExplanations.OfLast(after, judged)
            );
        }

        // the checks say which obstacles are left, the table only that some are
        return Decision.Refuse<CustomerLifecycle>(
            new Refusal([
                .. (refusal?.Reasons ?? []).Where(reason =>
                    checks.Count == 0 || reason.Code != LifecycleRefusals.ObstaclesNotRemoved.Code
                ),
                .. checks,
            ])
        );
    }

    /// <summary>Restores a lifecycle that was stored: every row is judged again, under the edition of its day.</summary>
    /// <param name="stored">The stored lifecycle, as <see cref="LifecycleJson.Read"/> reads it.</param>
    /// <param name="policies">The editions of the policy.</param>
    /// <returns>The lifecycle; refused at the first row that does not follow from the ones before it, with its number
    /// and every reason, and where no edition was in force on its day.</returns>
    public static Decision<CustomerLifecycle> Restore(LifecycleRecord stored, PolicyBook policies)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(policies);
        var lifecycle = Start(stored.CustomerId, stored.BegunOn);
        for (int row = 0; row < stored.Journal.Count; row++)
        {
            ProcessEvent made = stored.Journal[row];
            CustomerLifecycle before = lifecycle;
            Decision<CustomerLifecycle> applied = policies
                .InForceOn(made.At.Date)
                .Then(policy => before.Apply(made, policy));
            if (!applied.TryGetValue(out CustomerLifecycle? next, out Refusal? refusal))
            {
                RefusalReason broken = ProcessRefusals.JournalBroken.Because(
                    clause: null,
                    ProcessFacts.Subject(stored.CustomerId),
                    ProcessFacts.Row(row + 1)
                );
                return Decision.Refuse<CustomerLifecycle>(new Refusal([broken, .. refusal.Reasons]));
            }

            lifecycle = next;
        }

        return Decision.Accept(lifecycle, static done => ProcessExplanations.OfRestoring(done.Run));
    }

    /// <summary>The lifecycle as it is stored.</summary>
    /// <returns>Customer, beginning and journal.</returns>
    public LifecycleRecord ToRecord() => new(CustomerId, BegunOn, Run.Journal);

    /// <summary>Lists the journal as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a move, in the order of making.</returns>
    public ValueList<JournalRow> ToRows(Language language) => Run.ToRows(language);

    /// <summary>Lists the obstacles as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row an obstacle, in the order of noting.</returns>
    public ValueList<ObstacleRow> ToObstacleRows(Language language) =>
        Obstacles.Select(obstacle => obstacle.ToRow(language)).ToValueList();

    /// <summary>Answers the customer, the stage and the number of moves.</summary>
    /// <returns>Such as <c>C-17: intent, 4 rows</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CustomerId}: {Run.State.Id}, {Run.Count} rows");
}
