using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The values of one policy that a use of customer data is judged by.</summary>
internal sealed class DataRules
{
    private readonly Parameter<ValueList<PolicyItem>> purposes;
    private readonly Parameter<ValueList<PolicyItem>> persons;
    private readonly SecrecySetting secrecy;

    private DataRules(
        Parameter<ValueList<PolicyItem>> purposes,
        Parameter<ValueList<PolicyItem>> persons,
        SecrecySetting secrecy,
        SensitiveFields sensitive
    ) => (this.purposes, this.persons, this.secrecy, Sensitive) = (purposes, persons, secrecy, sensitive);

    internal SensitiveFields Sensitive { get; }

    /// <summary>Reads the values; null where one is not set.</summary>
    internal static DataRules? Read(PolicyReader read)
    {
        Parameter<ValueList<PolicyItem>>? purposes = read.Read(PrivacyParameters.BusinessPurposes);
        Parameter<ValueList<PolicyItem>>? persons = read.Read(PrivacyParameters.AuthorisedPersons);
        Parameter<SecrecySetting>? secrecy = read.Read(PrivacyParameters.Secrecy);
        SensitiveFields? sensitive = SensitiveFields.Read(read);
        return purposes is null || persons is null || secrecy is null || sensitive is null
            ? null
            : new DataRules(purposes, persons, secrecy.Value, sensitive);
    }

    internal bool IsBusiness(DataUse use) =>
        purposes.Value.Any(purpose => purpose.Id == use.Purpose && Fits(purpose, use));

    /// <summary>Whether somebody may see the data: authorised by name, or one of those who share them.</summary>
    internal bool IsAuthorised(DataPerson person, DataUse use, bool isSensitive) =>
        persons.Value.Any(one => one.Id == person.Role && Fits(one, use))
        || (!isSensitive && Shares(person.Relation));

    internal RefusalReason NotCovered(DataUse use, ConsentStanding standing) =>
        PrivacyRefusals.PurposeNotCovered.Because(
            purposes.Reading,
            PrivacyFacts.Purpose(use.Purpose),
            CustomerFacts.Customer(use.CustomerId),
            PrivacyFacts.Standing(standing),
            PrivacyFacts.On(use.On)
        );

    internal IEnumerable<RefusalReason> AgainstPersons(DataUse use, bool isSensitive) =>
        use
            .DisclosedTo.Where(person => !IsAuthorised(person, use, isSensitive))
            .Select(person => Because(PrivacyRefusals.DisclosureNotAuthorised, person, use))
            .Prepend(
                IsAuthorised(use.By, use, isSensitive)
                    ? null
                    : Because(PrivacyRefusals.AccessNotAuthorised, use.By, use)
            )
            .OfType<RefusalReason>();

    /// <summary>The sensitive fields that a use touches, and the names that are no field.</summary>
    internal (ValueList<PolicyItem> Sensitive, ValueList<RefusalReason> Unknown) Touched(
        DataUse use,
        ValueList<PolicyField> template
    )
    {
        if (use.Fields.Count == 0)
        {
            // the whole file: what it holds of sensitive fields is what is in use
            return (
                template
                    .Select(field => field.Sensitive)
                    .OfType<string>()
                    .Where(Sensitive.IsInUse)
                    .Select(Sensitive.Find)
                    .OfType<PolicyItem>()
                    .ToValueList(),
                []
            );
        }

        var touched = new List<PolicyItem>();
        var unknown = new List<RefusalReason>();
        foreach (string name in use.Fields.Distinct(StringComparer.Ordinal))
        {
            PolicyField? field = template.FirstOrDefault(one => one.Id == name);
            string? listed = field is null ? name : field.Sensitive;
            if (listed is null)
            {
                continue;
            }

            if (Sensitive.Find(listed) is { } sensitive)
            {
                touched.Add(sensitive);
            }
            else
            {
                unknown.Add(
                    PrivacyRefusals.UnknownField.Because(
                        PrivacyFacts.PrivacyClause,
                        PrivacyFacts.FieldName(listed)
                    )
                );
            }
        }

        return (touched.Distinct().ToValueList(), unknown.ToValueList());
    }

    private RefusalReason Because(RefusalRule rule, DataPerson person, DataUse use) =>
        rule.Because(
            persons.Reading,
            PrivacyFacts.Person(person),
            CustomerFacts.Customer(use.CustomerId),
            PrivacyFacts.Purpose(use.Purpose)
        );

    private bool Shares(PersonRelation relation) =>
        secrecy switch
        {
            SecrecySetting.SharedInSales => relation == PersonRelation.SalesStaff,
            SecrecySetting.SharedWithThoseInvolved => relation == PersonRelation.Involved,
            _ => false,
        };

    private static bool Fits(PolicyItem item, DataUse use) =>
        item.Conditions.All(condition =>
            condition.Trait == "file-kind"
                ? use.Kind is { } kind && condition.Values.Contains(Kebab.Of(kind))
                : condition.Values.Contains(use.Purpose)
        );
}
