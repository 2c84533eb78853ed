using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What is counted under a cap as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="ChannelCode">The channel of the contact in question as a stable name.</param>
/// <param name="Channel">The channel, in the language asked for.</param>
/// <param name="CapCode">The stable name of the cap.</param>
/// <param name="Cap">What the cap is called, in the language asked for.</param>
/// <param name="Clause">The clause behind the cap.</param>
/// <param name="From">The first day of its period.</param>
/// <param name="To">The last day of its period, included.</param>
/// <param name="Count">How many contacts count.</param>
/// <param name="Most">How many it allows.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CapCountRow(
    string CustomerId,
    string ChannelCode,
    string Channel,
    string CapCode,
    string Cap,
    string Clause,
    DateOnly From,
    DateOnly To,
    int Count,
    long Most
)
{
    internal static CapCountRow Of(ContactEvent contact, CapCount count, Language language) =>
        new(
            contact.CustomerId,
            Kebab.Of(contact.Channel),
            PrivacyLabels.Of(contact.Channel).In(language),
            count.Cap.Id,
            count.Cap.Label.In(language),
            count.Cap.Clause.ToString(),
            count.Period.Start.ToDateOnly(),
            count.Period.End.ToDateOnly(),
            count.Count,
            count.Cap.Most ?? 0
        );

    /// <summary>Answers customer and cap.</summary>
    /// <returns>Such as <c>C-17: calls-a-week</c>.</returns>
    public override string ToString() => $"{CustomerId}: {CapCode}";
}
