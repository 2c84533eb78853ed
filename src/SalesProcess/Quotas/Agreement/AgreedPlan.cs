using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>A month's plan and goals that are binding. What asks for a binding plan asks for this type, so that it
/// cannot be called with a draft.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Made by <see cref="DraftPlan{TMeasure}.Agree"/> only. The library remembers nothing: of two drafts that
/// edit the same plan, both can be agreed, so the host keeps the plan that is binding and agrees no draft that replaces
/// another one. Equality is that of all parts. Order is not defined.</remarks>
public sealed record AgreedPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal AgreedPlan(
        DraftPlan<TMeasure> draft,
        ProcessInstance record,
        PlanApproval approval,
        ReplacedPlan<TMeasure>? replaced
    )
    {
        PlanId = draft.PlanId;
        SalespersonId = draft.SalespersonId;
        Plan = draft.Proposal;
        Indicators = draft.Indicators;
        Approval = approval;
        Record = record;
        Replaced = replaced;
    }

    /// <summary>The host's identifier of this version of the plan.</summary>
    public string PlanId { get; }

    /// <summary>The host's identifier of the salesperson.</summary>
    public string SalespersonId { get; }

    /// <summary>The binding split of the month's target into weeks and days.</summary>
    public QuotaPlan<TMeasure> Plan { get; }

    /// <summary>The indicators of the month's goals.</summary>
    public ValueList<PlanIndicator> Indicators { get; }

    /// <summary>Who agreed, as what, and when.</summary>
    public PlanApproval Approval { get; }

    /// <summary>The run of the process, with its journal.</summary>
    public ProcessInstance Record { get; }

    /// <summary>The plan whose place this one took; null for the first plan.</summary>
    public ReplacedPlan<TMeasure>? Replaced { get; }

    /// <summary>The date on which it was agreed.</summary>
    public LocalDate AgreedOn => Approval.At.Date;

    /// <summary>Edits the plan: the edit is a draft, and this plan stays binding until the draft is agreed.</summary>
    /// <param name="planId">The host's identifier of the new version; not blank.</param>
    /// <param name="proposal">The split of the month's target that is proposed now.</param>
    /// <param name="indicators">The indicators of the month's goals that are proposed now.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentException">The identifier is blank or that of this plan.</exception>
    [Implements("LIB-PLAN-01")]
    public DraftPlan<TMeasure> Edit(
        string planId,
        QuotaPlan<TMeasure> proposal,
        ValueList<PlanIndicator> indicators
    ) =>
        planId == PlanId
            ? throw new ArgumentException(
                $"'{planId}' is the plan that is edited. Give the new version an identifier of its own.",
                nameof(planId)
            )
            : new DraftPlan<TMeasure>(planId, SalespersonId, proposal, indicators, this);

    /// <summary>Answers identifier, person and month.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{PlanId} of {SalespersonId}: agreed for {FactValue.Of(Plan.Month)}";

    internal Decision<ReplacedPlan<TMeasure>> ReplaceBy(string planId, PlanApproval approval) =>
        Record
            .Apply(approval.Event(PlanProcess.Replace, [PlanFacts.ReplacedBy(planId)]))
            .Map(record => new ReplacedPlan<TMeasure>(this, record, planId));
}
