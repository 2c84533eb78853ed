using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A rule of a reception: its clause, its condition, and by which way the customer changes hands by it; by
/// none where the first consultant keeps the customer.</summary>
internal sealed record OrderedRule(
    ReceptionRule Rule,
    ClauseId Clause,
    OwnershipCause? Cause,
    Criterion<ReceptionCase> Condition
)
{
    /// <summary>Whether the sources do not say it, and it only follows from what they do not say.</summary>
    internal bool IsInferred => Cause is null;

    /// <summary>Whether the rule only ever lets go where there is an owner already, so that no way is needed.</summary>
    internal bool Keeps(ReceptionCase facts) =>
        Cause is null || (Rule == ReceptionRule.FirstConsultant && facts.IsOwned);

    /// <summary>Whose the customer is by this rule.</summary>
    internal string OwnerOf(CustomerVisit visit, CustomerPast past) =>
        Rule switch
        {
            ReceptionRule.Choice => visit.Choice!,
            ReceptionRule.LateReturn or ReceptionRule.NoAppointment => visit.ConsultantId,
            _ => past.OwnerId ?? visit.ConsultantId,
        };
}
