using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Somebody who is to be met on a visit.</summary>
/// <param name="ContactId">The host's identifier of the person; not blank.</param>
/// <param name="HasDecisionPower">Whether the person holds the power of business decision (VISIT-DTARGET-01).</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitContact(string ContactId, bool HasDecisionPower)
{
    /// <summary>The host's identifier of the person; not blank.</summary>
    public string ContactId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(ContactId);

    /// <summary>Answers the identifier.</summary>
    /// <returns>Such as <c>P-3</c>.</returns>
    public override string ToString() => ContactId;
}
