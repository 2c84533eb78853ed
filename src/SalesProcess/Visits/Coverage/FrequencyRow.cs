namespace SalesProcess.Visits;

/// <summary>Whether one customer had its visits of a period, as a flat row of plain values.</summary>
/// <param name="Customer">The host's identifier of the customer.</param>
/// <param name="CustomerClass">The customer's class; empty where it has none.</param>
/// <param name="Wished">How many visits are wished.</param>
/// <param name="Made">How many were made.</param>
/// <param name="Scheduled">How many more are planned and open.</param>
/// <param name="Remaining">How many are left to do.</param>
/// <param name="ToSchedule">How many of these have no date yet.</param>
/// <param name="IsMet">Whether the customer had all of them.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FrequencyRow(
    string Customer,
    string CustomerClass,
    int Wished,
    int Made,
    int Scheduled,
    long Remaining,
    long ToSchedule,
    bool IsMet
)
{
    /// <summary>Answers the customer.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Customer;
}
