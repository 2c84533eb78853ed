using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>Every contact with one customer, in the order of time.</summary>
/// <remarks>Made by <see cref="Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record CustomerTimeline
{
    private readonly ValueList<PolicyItem> kinds;

    private CustomerTimeline(
        string customerId,
        ValueList<TimelineContact> contacts,
        ValueList<PolicyItem> kinds
    ) => (CustomerId, Contacts, this.kinds) = (customerId, contacts, kinds);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The contacts, the earliest first.</summary>
    public ValueList<TimelineContact> Contacts { get; }

    /// <summary>Puts the contacts with a customer in the order of time.</summary>
    /// <param name="customerId">The host's identifier of the customer; not blank.</param>
    /// <param name="contacts">The contacts, in any order; those with others are left out, and one that stands twice
    /// counts once.</param>
    /// <param name="policy">The edition of the policy in force, which lists the kinds.</param>
    /// <returns>The contacts. Refused with each contact of a kind that the policy does not list, and with each that is
    /// on record in two ways.</returns>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    [Implements("VISIT-CHANNEL-01", "VISIT-CASETOUR-01")]
    public static Decision<CustomerTimeline> Of(
        string customerId,
        ValueList<TimelineContact> contacts,
        PolicyEdition policy
    )
    {
        _ = Required.Text(customerId, nameof(customerId));
        _ = Required.Items(contacts);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(PreparationParameters.ContactKinds) is not { } kinds)
        {
            return Decision.Refuse<CustomerTimeline>(new Refusal(read.Missing));
        }

        TimelineContact[] own = [.. contacts.Where(contact => contact.CustomerId == customerId).Distinct()];
        ValueList<RefusalReason> reasons =
        [
            .. own.Where(contact => kinds.Value.All(kind => kind.Id != contact.Kind))
                .Select(contact =>
                    PreparationRefusals.UnknownContactKind.Because(
                        kinds.Reading,
                        PreparationFacts.Contact(contact.ContactId),
                        new Fact("kind", FactValue.Of(contact.Kind), new("kind of contact", "联系方式"))
                    )
                ),
            .. VisitForms
                .Twice(own.Select(contact => contact.ContactId))
                .Select(contact =>
                    PreparationRefusals.ContactTwice.Because(kinds.Reading, PreparationFacts.Contact(contact))
                ),
        ];
        if (reasons.Count > 0)
        {
            return Decision.Refuse<CustomerTimeline>(new Refusal(reasons));
        }

        var timeline = new CustomerTimeline(
            customerId,
            own.OrderBy(contact => contact.At)
                .ThenBy(contact => contact.ContactId, StringComparer.Ordinal)
                .ToValueList(),
            kinds.Value
        );
        return Decision.Accept(timeline, () => timeline.Explain(read.Readings));
    }

    /// <summary>Lists the contacts of a kind.</summary>
    /// <param name="kind">The stable name of the kind, such as <c>reference-visit</c>.</param>
    /// <returns>The contacts, the earliest first; empty if there is none.</returns>
    public ValueList<TimelineContact> OfKind(string kind) =>
        Contacts.Where(contact => contact.Kind == kind).ToValueList();

    /// <summary>Lists the contacts as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a contact, the earliest first.</returns>
    public ValueList<TimelineRow> ToRows(Language language) =>
        Contacts
            .Select(contact =>
                TimelineRow.Of(contact, kinds.First(kind => kind.Id == contact.Kind), language)
            )
            .ToValueList();

    /// <summary>Answers the customer and the number of contacts.</summary>
    /// <returns>Such as <c>C-7: 3 contacts</c>.</returns>
    public override string ToString() => $"{CustomerId}: {English.Count(Contacts.Count, "contact")}";

    private Explanation Explain(ValueList<PolicyReading> readings) =>
        new()
        {
            Decision = "visits.timeline",
            Question = new(
                $"Which contacts were there with the customer '{CustomerId}'?",
                $"与客户“{CustomerId}”有过哪些联系？"
            ),
            Answer = new($"{English.Count(Contacts.Count, "contact")}.", $"共{Contacts.Count}次。"),
            Outcome = FactValue.Of(string.Join(' ', Contacts.Select(contact => contact.ContactId))),
            Clauses =
            [
                .. kinds
                    .Where(kind => Contacts.Any(contact => contact.Kind == kind.Id))
                    .Select(kind => kind.Clause)
                    .Prepend(readings[0].Clause)
                    .Distinct(),
            ],
            Facts =
            [
                PreparationFacts.Customer(CustomerId),
                .. Contacts.SelectMany(contact =>
                    (Fact[])
                        [
                            PreparationFacts.Contact(contact.ContactId),
                            PreparationFacts.At("at", contact.At, "time of the contact", "联系时间"),
                        ]
                ),
            ],
            Readings = readings,
        };
}
