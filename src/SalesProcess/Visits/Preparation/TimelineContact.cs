using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>A contact with a customer: a visit, a call, a mailing, a visit of the customer to a reference case.</summary>
/// <param name="ContactId">The host's identifier of the contact; not blank.</param>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="Kind">The stable name of its kind, as the policy lists it, such as <c>reference-visit</c>; not
/// blank.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TimelineContact(string ContactId, string CustomerId, string Kind, LocalDateTime At)
{
    /// <summary>The host's identifier of the contact; not blank.</summary>
    public string ContactId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(ContactId);

    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The stable name of its kind; not blank.</summary>
    public string Kind
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Kind);

    /// <summary>Answers contact, customer and kind.</summary>
    /// <returns>Such as <c>K-1 with C-7: telephone</c>.</returns>
    public override string ToString() => $"{ContactId} with {CustomerId}: {Kind}";
}
