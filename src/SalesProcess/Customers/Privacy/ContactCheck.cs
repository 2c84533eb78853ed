using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Judges whether a customer may be contacted: caps of the company, and the customer's own wish (K-40).</summary>
public static class ContactCheck
{
    /// <summary>Judges an intended contact.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="made">The contacts that the company made, with this customer and others; later ones do not
    /// count.</param>
    /// <param name="wishes">The wishes of customers not to be contacted.</param>
    /// <param name="policy">The edition of the policy in force; it must set the caps, because the source says “do not
    /// harass me” without a number.</param>
    /// <returns>What is counted so far under each cap that applies. Refused where the policy sets no caps, with each
    /// wish that forbids the channel, and with each cap that is reached and the next day on which all caps allow the
    /// channel.</returns>
    [Implements("LEAD-EXPECT-03", "LIB-PRIV-05")]
    public static Decision<ContactClearance> Of(
        ContactEvent contact,
        ValueList<ContactEvent> made,
        ValueList<ContactWish> wishes,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(contact);
        _ = Required.Items(made);
        _ = Required.Items(wishes);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<ValueList<ActivityTarget>>? caps = read.Read(PrivacyParameters.ContactCaps);
        Parameter<IsoDayOfWeek>? weekStart = read.Read(PolicyKeys.WeekStartsOn);
        RefusalReason[] forbidden =
        [
            .. wishes
                .Where(wish =>
                    wish.CustomerId == contact.CustomerId && wish.Forbids(contact.Channel, contact.At.Date)
                )
                .Select(wish => ContactFacts.Forbidden(contact, wish)),
        ];
        if (caps is null || weekStart is null)
        {
            return Decision.Refuse<ContactClearance>(new Refusal([.. forbidden, .. read.Missing]));
        }

        var counting = new ContactCounting(contact, made, caps, weekStart.Value);
        RefusalReason[] reasons = [.. forbidden, .. counting.Reasons()];
        if (reasons.Length > 0)
        {
            return Decision.Refuse<ContactClearance>(new Refusal([.. reasons]));
        }

        var clearance = new ContactClearance(contact, counting.On(contact.At.Date));
        return Decision.Accept(clearance, () => ContactFacts.Explain(clearance, read.Readings));
    }
}
