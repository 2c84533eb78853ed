using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A contact that neither a cap nor a wish of the customer speaks against.</summary>
/// <remarks>Made by <see cref="ContactCheck.Of"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ContactClearance
{
    internal ContactClearance(ContactEvent contact, ValueList<CapCount> counts) =>
        (Contact, Counts) = (contact, counts);

    /// <summary>The contact.</summary>
    public ContactEvent Contact { get; }

    /// <summary>What is counted under each cap that applies to the channel, in the order of the policy.</summary>
    public ValueList<CapCount> Counts { get; }

    /// <summary>Lists the caps as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a cap, in the order of the policy.</returns>
    public ValueList<CapCountRow> ToRows(Language language) =>
        Counts.Select(count => CapCountRow.Of(Contact, count, language)).ToValueList();

    /// <summary>Answers the contact.</summary>
    /// <returns>Such as <c>C-17: telephone at 2026-10-09T09:00:00</c>.</returns>
    public override string ToString() => $"{Contact}";
}
