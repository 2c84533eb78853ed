using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Everything that is handed over: each customer once, and every open item with its customer.</summary>
/// <remarks>Made by <see cref="HandOver"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record HandOverManifest
{
    internal HandOverManifest(
        string leaverId,
        ValueList<HandOverLine> lines,
        ValueList<HoldingStanding> receivers
    ) => (LeaverId, Lines, Receivers) = (leaverId, lines, receivers);

    /// <summary>The host's identifier of whoever hands over.</summary>
    public string LeaverId { get; }

    /// <summary>Every customer, by its identifier.</summary>
    public ValueList<HandOverLine> Lines { get; }

    /// <summary>What each receiver holds afterwards, by the identifier of the receiver; those who receive nothing, too.</summary>
    public ValueList<HoldingStanding> Receivers { get; }

    /// <summary>The receivers who hold more than their capacity afterwards; empty where the policy refuses that.</summary>
    public ValueList<HoldingStanding> Exceeding =>
        Receivers.Where(receiver => receiver.Exceeding > 0).ToValueList();

    /// <summary>The changes of ownership, by the identifier of the customer.</summary>
    public ValueList<OwnershipChange> Changes => Lines.Select(line => line.Change).ToValueList();

    /// <summary>Lists the hand-over as flat rows, for reports and grids.</summary>
    /// <returns>One row an open item, and one for each customer with whom nothing is open.</returns>
    public ValueList<HandOverRow> ToRows() => Lines.SelectMany(line => line.ToRows()).ToValueList();

    /// <summary>Answers how many customers and open items are handed over.</summary>
    /// <returns>Such as <c>P-1: 5 customers, 7 open items</c>.</returns>
    public override string ToString() =>
        $"{LeaverId}: {English.Count(Lines.Count, "customer")}, {English.Count(Lines.Sum(line => line.OpenItems.Count), "open item")}";
}
