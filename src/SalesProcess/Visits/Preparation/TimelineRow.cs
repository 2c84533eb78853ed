using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>A contact with a customer as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Customer">The host's identifier of the customer.</param>
/// <param name="Contact">The host's identifier of the contact.</param>
/// <param name="KindCode">The stable name of its kind.</param>
/// <param name="Kind">The same in words, in the language asked for.</param>
/// <param name="Clause">The clause that names the kind.</param>
/// <param name="At">The local time.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TimelineRow(
    string Customer,
    string Contact,
    string KindCode,
    string Kind,
    string Clause,
    DateTime At
)
{
    internal static TimelineRow Of(TimelineContact contact, PolicyItem kind, Language language) =>
        new(
            contact.CustomerId,
            contact.ContactId,
            kind.Id,
            kind.Text.In(language),
            kind.Clause.ToString(),
            contact.At.ToDateTimeUnspecified()
        );

    /// <summary>Answers customer, contact and kind.</summary>
    /// <returns>Such as <c>C-7 K-1: telephone</c>.</returns>
    public override string ToString() => $"{Customer} {Contact}: {KindCode}";
}
