using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Judges uses of customer data: every objection at once, or none; never a permission.</summary>
public static class DataUses
{
    /// <summary>Looks for objections to a use.</summary>
    /// <param name="use">The use.</param>
    /// <param name="consents">The consents of customers.</param>
    /// <param name="policy">The edition of the policy in force; it must set the business purposes and who is
    /// authorised.</param>
    /// <returns>
    /// That there is no objection on the grounds of confidentiality. Refused where the policy leaves a value to the host
    /// and it is not set; where the purpose is none of the business and no consent to it holds; with everybody who is
    /// not authorised; and with each sensitive field that is not in use, not for the purpose, or not named by a consent
    /// that holds.
    /// </returns>
    [Implements("PRIV-01", "LIB-PRIV-02", "LIB-PRIV-03")]
    public static Decision<NoObjection> Check(DataUse use, ConsentRegister consents, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(use);
        ArgumentNullException.ThrowIfNull(consents);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        DataRules? rules = DataRules.Read(read);
        ValueList<PolicyField>? template = use.Kind is { } kind
            ? read.Read(FileParameters.TemplateOf(kind))?.Value
            : [];
        if (rules is null || template is null)
        {
            return Decision.Refuse<NoObjection>(new Refusal(read.Missing));
        }

        (ValueList<PolicyItem> sensitive, ValueList<RefusalReason> unknown) = rules.Touched(use, template);
        Consent? consent = consents.Find(use.CustomerId, use.Purpose, use.On);
        ConsentStanding standing = consent?.StandingOn(use.On) ?? ConsentStanding.None;
        bool isBusiness = rules.IsBusiness(use);
        RefusalReason[] reasons =
        [
            .. rules.Sensitive.Faults(),
            .. unknown,
            .. isBusiness || standing == ConsentStanding.InForce
                ? Array.Empty<RefusalReason>()
                : [rules.NotCovered(use, standing)],
            .. rules.AgainstPersons(use, sensitive.Count > 0),
            .. sensitive.SelectMany(field =>
                rules.Sensitive.Against(field, use.CustomerId, use.Purpose, use.On, consents)
            ),
        ];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<NoObjection>(new Refusal([.. reasons.Distinct()]));
        }

        var none = new NoObjection(
            use,
            isBusiness,
            standing == ConsentStanding.InForce ? consent : null,
            sensitive.Select(field => field.Id).ToValueList()
        );
        return Decision.Accept(
            none,
            () => PrivacyExplanations.OfUse(none, rules, sensitive, consents, read.Readings)
        );
    }
}
