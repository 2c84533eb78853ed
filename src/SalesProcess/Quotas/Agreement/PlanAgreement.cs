using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>Begins the agreement on a month's plan and goals.</summary>
public static class PlanAgreement
{
    /// <summary>Drafts a month's plan and goals; nobody is bound by a draft.</summary>
    /// <typeparam name="TMeasure">Money or quantity.</typeparam>
    /// <param name="planId">The host's identifier of the plan; not blank.</param>
    /// <param name="salespersonId">The host's identifier of the salesperson; not blank.</param>
    /// <param name="proposal">The split of the month's target that is proposed.</param>
    /// <param name="indicators">The indicators of the month's goals; what they lack is said when the plan is to be
    /// agreed.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentException">An identifier is blank.</exception>
    /// <example>
    /// <code>
    /// DraftPlan&lt;Money&gt; draft = PlanAgreement.Draft("P-1", "U-3", plan, indicators);
    /// Decision&lt;AgreedPlan&lt;Money&gt;&gt; agreed =
    ///     draft.Agree(new PlanApproval("E-1", ProcessRoles.Supervisor, "U-7", at), policy);
    /// </code>
    /// </example>
    public static DraftPlan<TMeasure> Draft<TMeasure>(
        string planId,
        string salespersonId,
        QuotaPlan<TMeasure> proposal,
        ValueList<PlanIndicator> indicators
    )
        where TMeasure : struct, IMeasure<TMeasure> =>
        new(planId, salespersonId, proposal, indicators, replaces: null);
}
