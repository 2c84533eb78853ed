using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;
using Names = SalesProcess.Customers.LifecycleNames;

namespace SalesProcess.Customers;

/// <summary>What must hold of a move beyond the table: what follows from the obstacles on record.</summary>
internal static class LifecycleChecks
{
    private static readonly ClauseId Noting = ClauseId.Parse("LIFE-INT-ACT-03");
    private static readonly ClauseId Removing = ClauseId.Parse("LIFE-INT-ACT-04");
    private static readonly ClauseId States = ClauseId.Parse("LIB-LIFE-06");
    private static readonly ClauseId Further = ClauseId.Parse("LIFE-INT-ACT-05");

    /// <summary>Every reason why an event does not fit the lifecycle so far.</summary>
    internal static IEnumerable<RefusalReason> Of(
        CustomerLifecycle before,
        ProcessEvent made,
        ObstacleJudgement? judged,
        PolicyEdition policy
    )
    {
        if (made.At.Date < before.BegunOn)
        {
            yield return BeforeBeginning(before, made.At.Date);
        }

        foreach (RefusalReason reason in LifecycleFactForms.Against(before.CustomerId, made))
        {
            yield return reason;
        }

        var ledger = ObstacleLedger.Of(before.Run);
        string? id = ObstacleLedger.Named(made, Names.Obstacle);
        foreach (RefusalReason reason in OfObstacle(before, made, ledger, id))
        {
            yield return reason;
        }

        if (judged is not null)
        {
            if (SignByClaimed(before, made, policy) is { } other)
            {
                yield return other;
            }

            bool claimed = ObstacleLedger.Says(made, Names.ObstaclesRemoved, unsaid: false);
            if (claimed != judged.IsMet)
            {
                yield return LifecycleRefusals.ObstaclesClaimed.Because(
                    Further,
                    new Fact("event", FactValue.Of(made.EventId), new("event", "事件")),
                    LifecycleFacts.Customer(before.CustomerId),
                    new Fact("claimed", FactValue.Of(claimed), new("claimed", "所称")),
                    new Fact("found", FactValue.Of(judged.IsMet), new("found", "日志表明"))
                );
            }

            foreach (RefusalReason reason in judged.Unmet)
            {
                yield return reason;
            }
        }
    }

    /// <summary>Why a move cannot be made now whatever is recorded with it.</summary>
    internal static IEnumerable<RefusalReason> Ahead(
        CustomerLifecycle before,
        string move,
        PolicyEdition policy
    )
    {
        var ledger = ObstacleLedger.Of(before.Run);
        return move switch
        {
            Names.NoteNoObstacle => NoneDespite(before, ledger),
            Names.PlanRemoval
            or Names.RemoveObstacle when ledger.All.All(known => known.State == ObstacleState.Removed) =>
            [
                NothingOpen(before),
            ],
            Names.AnswerPlan when !ledger.All.Any(known => known.AwaitsLeader) => [NothingOpen(before)],
            Names.PresentFurther => ObstacleJudgement.Of(before.Run, policy).Unmet,
            _ => [],
        };
    }

    internal static RefusalReason BeforeBeginning(CustomerLifecycle lifecycle, LocalDate on) =>
        LifecycleRefusals.BeforeBeginning.Because(
            clause: null,
            LifecycleFacts.Customer(lifecycle.CustomerId),
            LifecycleFacts.On(Names.BegunOn, lifecycle.BegunOn),
            new Fact("on", FactValue.Of(on), new("day", "日期"))
        );

    // where working days count, only a calendar could tell
    private static RefusalReason? SignByClaimed(
        CustomerLifecycle before,
        ProcessEvent made,
        PolicyEdition policy
    ) =>
        GuardView.LastIn(made.Facts, Names.SignBy) is { } claimed
        && PromptlyDue.SignByWithoutCalendar(made.At.Date, policy) is { } found
        && claimed.Value != FactValue.Of(found)
        && LifecycleFactForms.IsReadable(claimed, made)
            ? LifecycleRefusals.SignByClaimed.Because(
                ClauseId.Parse("LIFE-SIGN-ACT-01"),
                new Fact("event", FactValue.Of(made.EventId), new("event", "事件")),
                LifecycleFacts.Customer(before.CustomerId),
                new Fact("claimed", claimed.Value, new("claimed", "所称")),
                new Fact("found", FactValue.Of(found), new("found", "政策得出"))
            )
            : null;

    private static RefusalReason[] OfObstacle(
        CustomerLifecycle before,
        ProcessEvent made,
        ObstacleLedger ledger,
        string? id
    )
    {
        Obstacle? known = ledger.Find(id);
        bool isBlank = string.IsNullOrWhiteSpace(id); // then the table says no
        return made.Move switch
        {
            Names.NoteNoObstacle => NoneDespite(before, ledger),
            Names.NoteObstacle when known is not null && known.State != ObstacleState.Removed =>
            [
                LifecycleRefusals.ObstacleOnRecord.Because(
                    Noting,
                    LifecycleFacts.Customer(before.CustomerId),
                    Named(id!),
                    LifecycleFacts.StateOf(known)
                ),
            ],
            Names.PlanRemoval or Names.AnswerPlan or Names.RemoveObstacle when known is null && !isBlank =>
            [
                Because(LifecycleRefusals.ObstacleUnknown, before, id!),
            ],
            Names.PlanRemoval or Names.RemoveObstacle when known is { State: ObstacleState.Removed } =>
            [
                Because(LifecycleRefusals.ObstacleGone, before, id!),
            ],
            Names.AnswerPlan when known is { AwaitsLeader: false } =>
            [
                Because(LifecycleRefusals.NoPlanAwaiting, before, id!),
            ],
            _ => [],
        };
    }

    private static RefusalReason[] NoneDespite(CustomerLifecycle before, ObstacleLedger ledger) =>
        ledger.All.Count == 0
            ? []
            :
            [
                LifecycleRefusals.ObstaclesOnRecord.Because(
                    States,
                    LifecycleFacts.Customer(before.CustomerId),
                    new Fact("count", FactValue.Of(ledger.All.Count), new("number", "数量"))
                ),
            ];

    private static RefusalReason NothingOpen(CustomerLifecycle before) =>
        LifecycleRefusals.NoObstacleOpen.Because(Removing, LifecycleFacts.Customer(before.CustomerId));

    private static RefusalReason Because(RefusalRule rule, CustomerLifecycle before, string id) =>
        rule.Because(Removing, LifecycleFacts.Customer(before.CustomerId), Named(id));

    private static Fact Named(string id) => LifecycleFacts.Text(Names.Obstacle, id);
}
