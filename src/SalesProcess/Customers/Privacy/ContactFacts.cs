using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The facts, reasons and explanations of contacts with customers.</summary>
internal static class ContactFacts
{
    internal static Fact Cap(ActivityTarget cap) => Fact.Named("cap", cap.Id, new("cap", "上限"), cap.Label);

    internal static RefusalReason Forbidden(ContactEvent contact, ContactWish wish) =>
        PrivacyRefusals.DoNotContact.Because(
            PrivacyFacts.HarassClause,
            CustomerFacts.Customer(contact.CustomerId),
            PrivacyFacts.Channel(contact.Channel),
            CustomerFacts.Date("since", wish.Since, "since", "起始日")
        );

    internal static RefusalReason CapReached(
        ContactEvent contact,
        CapCount count,
        LocalDate next,
        PolicyReading reading
    ) =>
        PrivacyRefusals.ContactCapReached.Because(
            count.Cap.Clause,
            CustomerFacts.Customer(contact.CustomerId),
            PrivacyFacts.Channel(contact.Channel),
            Cap(count.Cap),
            Count(count),
            Most(count),
            From(count),
            To(count),
            CustomerFacts.Date("next-allowed", next, "next day allowed", "下次可联系日期")
        ) with
        {
            Edition = reading.Edition,
        };

    internal static RefusalReason Never(ContactEvent contact, CapCount count, PolicyReading reading) =>
        PrivacyRefusals.ContactNeverAllowed.Because(
            count.Cap.Clause,
            Cap(count.Cap),
            PrivacyFacts.Channel(contact.Channel)
        ) with
        {
            Edition = reading.Edition,
        };

    internal static Explanation Explain(ContactClearance clearance, ValueList<PolicyReading> readings)
    {
        ContactEvent contact = clearance.Contact;
        return new()
        {
            Decision = "customers.contact",
            Question = new(
                $"May customer {contact.CustomerId} be contacted by {PrivacyLabels.Of(contact.Channel).English} at {FactValue.Of(contact.At)}?",
                $"能否于{FactValue.Of(contact.At)}以{PrivacyLabels.Of(contact.Channel).Chinese}方式联系客户{contact.CustomerId}？"
            ),
            Answer = new(
                "No cap is reached, and the customer has no wish against it.",
                "未达任何上限，客户亦无不愿被联系的表示。"
            ),
            Outcome = FactValue.Of(true),
            Clauses = [PrivacyFacts.HarassClause, PrivacyFacts.CapClause, PrivacyFacts.WishClause],
            Facts =
            [
                CustomerFacts.Customer(contact.CustomerId),
                PrivacyFacts.Channel(contact.Channel),
                At("at", contact, "contact at", "联系时间"),
            ],
            Readings = readings,
            Steps = clearance.Counts.Select(Explain).ToValueList(),
        };
    }

    private static Explanation Explain(CapCount count) =>
        new()
        {
            Decision = "customers.contact-cap",
            Question = new(
                $"How many contacts count under “{count.Cap.Label.English}” so far?",
                $"“{count.Cap.Label.Chinese}”项下已计多少次联系？"
            ),
            Answer = new($"{count.Count} of {count.Cap.Most}.", $"{count.Count}次，上限{count.Cap.Most}次。"),
            Outcome = FactValue.Of(count.Count),
            Clauses = [count.Cap.Clause],
            Facts =
            [
                Cap(count.Cap),
                Most(count),
                From(count),
                To(count),
                .. count.Counted.Select(one => At("counted", one, "contact that counts", "计入的联系")),
            ],
        };

    private static Fact Count(CapCount count) =>
        new("count", FactValue.Of(count.Count), new("contacts so far", "已联系次数"));

    private static Fact Most(CapCount count) =>
        new("most", FactValue.Of(count.Cap.Most ?? 0), new("most", "最多次数"));

    private static Fact From(CapCount count) =>
        CustomerFacts.Date("from", count.Period.Start, "first day", "首日");

    private static Fact To(CapCount count) => CustomerFacts.Date("to", count.Period.End, "last day", "末日");

    private static Fact At(string name, ContactEvent contact, string english, string chinese) =>
        new(name, FactValue.Of(contact.At), new(english, chinese));
}
