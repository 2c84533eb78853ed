using SalesProcess.Decisions;
using SalesProcess.Measures;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>A month's plan and goals that nobody is bound by yet; it has no plan to ask for, only a proposal.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Made by <see cref="PlanAgreement"/> and <see cref="AgreedPlan{TMeasure}.Edit"/> only. Equality is that of
/// all parts. Order is not defined.</remarks>
public sealed record DraftPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal DraftPlan(
        string planId,
        string salespersonId,
        QuotaPlan<TMeasure> proposal,
        ValueList<PlanIndicator> indicators,
        AgreedPlan<TMeasure>? replaces
    )
    {
        PlanId = Required.Text(planId, nameof(planId));
        SalespersonId = Required.Text(salespersonId, nameof(salespersonId));
        Proposal = Required.NotNull(proposal, nameof(proposal));
        Indicators = Required.Items(indicators);
        Replaces = replaces;
    }

    /// <summary>The host's identifier of this version of the plan.</summary>
    public string PlanId { get; }

    /// <summary>The host's identifier of the salesperson.</summary>
    public string SalespersonId { get; }

    /// <summary>The split of the month's target that is proposed.</summary>
    public QuotaPlan<TMeasure> Proposal { get; }

    /// <summary>The indicators of the month's goals.</summary>
    public ValueList<PlanIndicator> Indicators { get; }

    /// <summary>The agreed plan whose place this draft takes once it is agreed; it stays binding until then. Null for
    /// the first plan.</summary>
    public AgreedPlan<TMeasure>? Replaces { get; }

    /// <summary>Makes the plan binding.</summary>
    /// <param name="approval">Who agrees, as what, and when.</param>
    /// <param name="policy">The edition of the policy in force; it says whose agreement counts (K-47).</param>
    /// <returns>The agreed plan. Refused, with every reason, where the role may not agree, where a hard indicator, a
    /// soft indicator or a target is missing, where an indicator stands twice, where the draft is of another month than
    /// the plan it replaces, or where it would be agreed before that one was.</returns>
    [Implements("QUOTA-MONTH-02", "QUOTA-MONTH-03", "LIB-PLAN-01")]
    public Decision<AgreedPlan<TMeasure>> Agree(PlanApproval approval, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(approval);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        List<RefusalReason> reasons = [.. PlanFacts.Doubled(PlanId, Indicators), .. AnotherMonth()];
        if (read.Read(PlanParameters.TargetAuthority) is not { } authority)
        {
            return Decision.Refuse<AgreedPlan<TMeasure>>(new Refusal([.. reasons, .. read.Missing]));
        }

        ProcessInstance draft = ProcessInstance.Start(PlanProcess.TableFor(authority.Value), PlanId);
        ProcessEvent agree = approval.Event(
            PlanProcess.Agree,
            PlanFacts.OfDraft(SalespersonId, Proposal, Indicators)
        );
        ReplacedPlan<TMeasure>? replaced = null;
        if (
            Replaces is not null
            && !Replaces.ReplaceBy(PlanId, approval).TryGetValue(out replaced, out Refusal? held)
        )
        {
            reasons.AddRange(held.Reasons);
        }

        return draft
            .Apply(agree)
            .Match(
                (agreed, why) =>
                    reasons.Count == 0
                        ? Decision.Accept(
                            new AgreedPlan<TMeasure>(this, agreed, approval, replaced),
                            why with
                            {
                                Readings = read.Readings,
                                Clauses = [.. why.Clauses, .. Replacing],
                            }
                        )
                        : Decision.Refuse<AgreedPlan<TMeasure>>(new Refusal(reasons.ToValueList())),
                refusal =>
                    Decision.Refuse<AgreedPlan<TMeasure>>(
                        new Refusal(refusal.Reasons.Concat(reasons).Distinct().ToValueList())
                    )
            );
    }

    /// <summary>Answers identifier, person and month.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{PlanId} of {SalespersonId}: draft of {FactValue.Of(Proposal.Month)}";

    private ValueList<ClauseId> Replacing => Replaces is null ? [] : [PlanFacts.ReplacingClause];

    private ValueList<RefusalReason> AnotherMonth() =>
        Replaces is null || Replaces.Plan.Month == Proposal.Month
            ? []
            :
            [
                PlanRefusals.EditOfAnotherMonth.Because(
                    PlanFacts.ReplacingClause,
                    PlanFacts.Plan(Replaces.PlanId),
                    PlanFacts.Month("month", Replaces.Plan.Month),
                    PlanFacts.Month("edited", Proposal.Month)
                ),
            ];
}
