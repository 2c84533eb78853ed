namespace SalesProcess.Customers;

/// <summary>What somebody holds as a flat row of plain values.</summary>
/// <param name="OwnerId">The host's identifier of the person.</param>
/// <param name="Capacity">How many counted customers the person may hold.</param>
/// <param name="Owned">How many customers the person holds.</param>
/// <param name="Excluded">How many of them do not count.</param>
/// <param name="Counted">How many count.</param>
/// <param name="Remaining">How many more fit.</param>
/// <param name="Exceeding">By how many the person exceeds the capacity.</param>
/// <param name="ExcludedList">The customers that do not count, each with the stable name of the reason.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record HoldingRow(
    string OwnerId,
    long Capacity,
    int Owned,
    int Excluded,
    int Counted,
    long Remaining,
    long Exceeding,
    string ExcludedList
)
{
    /// <summary>Answers person and what remains.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{OwnerId}: {Remaining} remain");
}
