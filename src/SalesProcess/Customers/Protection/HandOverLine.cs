using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One customer of a hand-over: from whom, to whom, and what is open.</summary>
/// <remarks>Made by <see cref="HandOver"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record HandOverLine
{
    internal HandOverLine(string fromOwnerId, OwnershipChange change, ValueList<OpenItem> openItems) =>
        (FromOwnerId, Change, OpenItems) = (fromOwnerId, change, openItems);

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId => Change.CustomerId;

    /// <summary>The host's identifier of whoever hands the customer over.</summary>
    public string FromOwnerId { get; }

    /// <summary>The host's identifier of the receiver; null for the pool.</summary>
    public string? ToOwnerId => Change.OwnerId;

    /// <summary>The change of ownership.</summary>
    public OwnershipChange Change { get; }

    /// <summary>What is open with the customer, all of which goes with it: the earliest due first, those without a day
    /// last, equal ones by kind and identifier.</summary>
    [Implements("OWN-S6-FOLLOW")]
    public ValueList<OpenItem> OpenItems { get; }

    /// <summary>Lists the open items as flat rows; one row without an item where nothing is open.</summary>
    /// <returns>The rows, in the order of the items.</returns>
    public ValueList<HandOverRow> ToRows() =>
        OpenItems.Count == 0 ? [Row(item: null)] : OpenItems.Select(Row).ToValueList();

    /// <summary>Answers the customer, from whom it goes to whom, and how many items are open.</summary>
    /// <returns>Such as <c>C-17: P-1 to P-2, 3 open</c>.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CustomerId}: {FromOwnerId} to {ToOwnerId ?? "the pool"}, {OpenItems.Count} open"
        );

    private HandOverRow Row(OpenItem? item) =>
        new(
            CustomerId,
            FromOwnerId,
            ToOwnerId ?? "",
            Change.At.ToDateTimeUnspecified(),
            item?.Id ?? "",
            item?.Kind ?? "",
            item?.DueOn?.ToDateOnly()
        );
}
