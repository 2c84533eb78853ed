using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A visit that has not begun.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PlannedVisit : Visit
{
    internal PlannedVisit(ProcessInstance run)
        : base(run) { }

    /// <summary>Plans a visit under an edition of the policy.</summary>
    /// <param name="plan">What is planned.</param>
    /// <param name="policy">The edition of the policy in force; the visit keeps it.</param>
    /// <returns>The planned visit with its checklists.</returns>
    /// <exception cref="ArgumentException">An identifier of the plan is blank, a kind, outlet, role or purpose is not a
    /// defined one, or its expected stay is negative.</exception>
    public static PlannedVisit For(VisitPlan plan, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.VisitId, nameof(plan));
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.CustomerId, nameof(plan));
        ArgumentException.ThrowIfNullOrWhiteSpace(plan.VisitorId, nameof(plan));
        if (
            !Enum.IsDefined(plan.Outlet)
            || !Enum.IsDefined(plan.Role)
            || !Enum.IsDefined(plan.Kind)
            || !plan.Purposes.All(Enum.IsDefined)
        )
        {
            throw new ArgumentException(
                $"{plan} has a kind, outlet, role or purpose that is not a defined one.",
                nameof(plan)
            );
        }

        if (plan.ExpectedStay < Duration.Zero)
        {
            throw new ArgumentException($"{plan} is expected to stay less than no time.", nameof(plan));
        }

        var about = new VisitCase(plan, policy);
        return new PlannedVisit(about.Start());
    }

    /// <summary>Begins the visit with step 1, preparation.</summary>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The ongoing visit; refused where goal, purpose or expected stay is missing, where nobody with the
    /// power of decision is to be met at a customer who is to be won, and where the policy asks for a paper before the
    /// visit, such as a slip.</returns>
    [Implements("VISIT-PREP-01", "VISIT-WORKPREP-05")]
    public Decision<OngoingVisit> Begin(LocalDateTime at) =>
        VisitMoves.Make(this, VisitProcess.Begin, at, static run => new OngoingVisit(run));

    /// <summary>Begins the visit with step 1, preparation, where the policy may ask for papers before it.</summary>
    /// <param name="papers">The papers that there are.</param>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The ongoing visit; refused as without papers, and with everything that is open in the papers that the
    /// policy asks for before a visit (VISIT-SLIP-01).</returns>
    /// <exception cref="ArgumentException">A form is another one than that of its paper.</exception>
    [Implements("VISIT-SLIP-01")]
    public Decision<OngoingVisit> Begin(ValueList<MadePaper> papers, LocalDateTime at)
    {
        var visit = new PaperedVisit(Plan.VisitId, Plan.CustomerId, Plan.VisitorId, at, End: null);
        ValueList<RefusalReason> open = VisitPapers.StartReasons(visit, Required.Items(papers), Policy);
        Decision<OngoingVisit> begun = VisitMoves.Record(
            this,
            VisitProcess.Begin,
            Run.LastRecorded(VisitFacts.PapersBefore) is null
                ? [VisitFacts.Says(VisitFacts.PapersBefore, open.Count == 0)]
                : [],
            at,
            static run => new OngoingVisit(run)
        );
        return open.Count == 0
            ? begun
            : Decision.Refuse<OngoingVisit>(
                new Refusal([
                    .. begun.Match(
                        (_, _) => [],
                        refusal =>
                            refusal.Reasons.Where(reason => reason.Code != VisitRefusals.NoPaperBefore.Code)
                    ),
                    .. open,
                ])
            );
    }

    /// <summary>Puts the visit off to another date.</summary>
    /// <param name="date">The new date.</param>
    /// <param name="reason">The stable name of a reason that the policy lists for it.</param>
    /// <param name="at">The local time at which this is decided; not before the last move.</param>
    /// <returns>The visit, still planned, on the new date; refused for a reason that the policy does not list.</returns>
    public Decision<PlannedVisit> Reschedule(LocalDate date, string reason, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return VisitMoves.Record(
            this,
            VisitProcess.Reschedule,
            [VisitFacts.Planned(date), VisitFacts.ReasonOf(Case, reason)],
            at,
            static run => new PlannedVisit(run)
        );
    }

    /// <summary>Calls the visit off.</summary>
    /// <param name="reason">The stable name of a reason that the policy lists for it.</param>
    /// <param name="at">The local time; not before the last move.</param>
    /// <returns>The cancelled visit; refused for a reason that the policy does not list.</returns>
    public Decision<UndoneVisit> Cancel(string reason, LocalDateTime at) =>
        VisitMoves.EndUndone(this, VisitProcess.Cancel, reason, at);

    /// <summary>Records that the visit did not take place.</summary>
    /// <param name="reason">The stable name of a reason that the policy lists for it.</param>
    /// <param name="at">The local time; not before the planned day.</param>
    /// <returns>The missed visit; refused before its day, and for a reason that the policy does not list.</returns>
    public Decision<UndoneVisit> Miss(string reason, LocalDateTime at) =>
        VisitMoves.EndUndone(this, VisitProcess.Miss, reason, at);

    private protected override void Seal() { }
}
