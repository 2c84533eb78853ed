using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The sensitive fields of a policy, and which of them the company has put into use for which purposes.</summary>
internal sealed class SensitiveFields
{
    private const string PurposeTrait = "data-purpose";

    private readonly ValueList<PolicyItem> all;
    private readonly Parameter<ValueList<PolicyItem>> inUse;

    private SensitiveFields(ValueList<PolicyItem> all, Parameter<ValueList<PolicyItem>> inUse) =>
        (this.all, this.inUse) = (all, inUse);

    /// <summary>Reads both lists; null where the policy sets one of them not.</summary>
    internal static SensitiveFields? Read(PolicyReader read)
    {
        Parameter<ValueList<PolicyItem>>? all = read.Read(PrivacyParameters.SensitiveFields);
        Parameter<ValueList<PolicyItem>>? inUse = read.Read(PrivacyParameters.SensitiveFieldsInUse);
        return all is null || inUse is null ? null : new SensitiveFields(all.Value, inUse);
    }

    internal PolicyItem? Find(string name) => all.FirstOrDefault(item => item.Id == name);

    /// <summary>Whether a form may hold the field; a practice is none.</summary>
    internal bool IsInUse(string name) =>
        Find(name) is { } field && !IsExcluded(field) && inUse.Value.Any(item => item.Id == name);

    /// <summary>What the policy puts into use and does not list, or must not put into use.</summary>
    internal IEnumerable<RefusalReason> Faults() =>
        inUse.Value.SelectMany(item =>
            Find(item.Id) is not { } field
                ? [PrivacyRefusals.InUseButNotListed.Because(inUse.Reading, PrivacyFacts.FieldName(item.Id))]
            : IsExcluded(field) ? [Excluded(field)]
            : Array.Empty<RefusalReason>()
        );

    /// <summary>Every objection to a use of a sensitive field.</summary>
    [Implements("LIB-PRIV-04", "LIB-PRIV-07")]
    internal IEnumerable<RefusalReason> Against(
        PolicyItem field,
        string customerId,
        string purpose,
        NodaTime.LocalDate on,
        ConsentRegister consents
    )
    {
        if (IsExcluded(field))
        {
            yield return Excluded(field);
            yield break;
        }

        PolicyItem? chosen = inUse.Value.FirstOrDefault(item => item.Id == field.Id);
        if (chosen is null)
        {
            yield return Off(field);
        }
        else if (!Purposes(chosen).Contains(purpose))
        {
            yield return PrivacyRefusals.SensitivePurpose.Because(
                field.Clause,
                PrivacyFacts.Field(field),
                PrivacyFacts.Purpose(purpose)
            ) with
            {
                Edition = inUse.Edition,
            };
        }

        Consent? consent = consents.Find(customerId, purpose, on, field.Id);
        ConsentStanding standing = consent?.StandingOn(on) ?? ConsentStanding.None;
        if (standing != ConsentStanding.InForce)
        {
            yield return PrivacyRefusals.SensitiveConsent.Because(
                field.Clause,
                CustomerFacts.Customer(customerId),
                PrivacyFacts.Purpose(purpose),
                PrivacyFacts.Field(field),
                PrivacyFacts.Standing(standing),
                PrivacyFacts.On(on)
            );
        }
    }

    /// <summary>That the company does not use a field.</summary>
    internal RefusalReason Off(PolicyItem field) =>
        PrivacyRefusals.SensitiveFieldOff.Because(
            field.Clause,
            PrivacyFacts.Field(field),
            PrivacyFacts.Why(field)
        ) with
        {
            Edition = inUse.Edition,
        };

    private static RefusalReason Excluded(PolicyItem practice) =>
        PrivacyRefusals.PracticeExcluded.Because(
            practice.Clause,
            PrivacyFacts.Field(practice),
            PrivacyFacts.Why(practice)
        );

    private static bool IsExcluded(PolicyItem item) =>
        item.Conditions.Any(condition =>
            condition.Trait == SensitivityLabels.Trait
            && (
                condition.Values.Contains(SensitivityLabels.Weakness)
                || condition.Values.Contains(SensitivityLabels.Concealment)
            )
        );

    // a field is in use for the purposes that its entry names, and for no other
    private static IEnumerable<string> Purposes(PolicyItem chosen) =>
        chosen
            .Conditions.Where(condition => condition.Trait == PurposeTrait)
            .SelectMany(condition => condition.Values);
}
