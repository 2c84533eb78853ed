using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

public sealed partial record CustomerLifecycle
{
    /// <summary>The stage that the customer is in, since when, and by which clause.</summary>
    public LifecycleStanding Standing => History[^1];

    /// <summary>Every stage that the customer was in, with its days, in their order; the first begins with the
    /// lifecycle.</summary>
    public ValueList<LifecycleStanding> History
    {
        get
        {
            var stages = new List<(LifecycleStage Stage, LocalDate Since)>
            {
                (LifecycleStage.Unclassified, BegunOn),
            };
            stages.AddRange(
                Run.Nodes()
                    .Reverse()
                    .Where(node => !node.LastStep!.Move.Stays)
                    .Select(node =>
                        (Kebab.Find<LifecycleStage>(node.LastStep!.To.Id)!.Value, node.LastAt.Date)
                    )
            );
            return stages
                .Select(
                    (entry, place) =>
                        new LifecycleStanding(
                            CustomerId,
                            entry.Stage,
                            entry.Since,
                            place + 1 < stages.Count ? stages[place + 1].Since : null
                        )
                )
                .ToValueList();
        }
    }

    /// <summary>Finds the stage that the customer was in at the end of a day (LIB-LIFE-11).</summary>
    /// <param name="date">The day.</param>
    /// <returns>The stage; refused for a day before the lifecycle begins.</returns>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    [Implements("LIB-LIFE-11")]
    public Decision<LifecycleStanding> StageOn(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(date));
        return date < BegunOn
            ? Decision.Refuse<LifecycleStanding>(LifecycleChecks.BeforeBeginning(this, date))
            : Decision.Accept(
                History.Last(standing => standing.Since <= date),
                found => LifecycleExplanations.OfStage(found, History, date)
            );
    }

    /// <summary>Lists what may be done now by a post, and why not.</summary>
    /// <param name="role">The post that asks.</param>
    /// <param name="at">The local time.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Every move that leaves the stage. What a move asks for is not listed as lacking: it is given with the
    /// move.</returns>
    public ValueList<LifecycleOption> Options(ProcessRole role, LocalDateTime at, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(policy);
        return Run.MovesFor(role, [], at)
            .Select(possible => LifecycleOption.Of(this, possible, at, policy))
            .ToValueList();
    }
}
