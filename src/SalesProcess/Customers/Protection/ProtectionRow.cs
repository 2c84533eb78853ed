namespace SalesProcess.Customers;

/// <summary>The protection of a customer as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="OwnerId">The host's identifier of the owner.</param>
/// <param name="AsOf">The day asked about.</param>
/// <param name="StateCode">The state as a stable name, such as <c>protected</c>.</param>
/// <param name="State">The state, in the language asked for.</param>
/// <param name="LastProtectedDay">The last protected day; null where it is not known, or there was none.</param>
/// <param name="ReleasedFrom">The first day on which the customer is released; null where it is not known.</param>
/// <param name="DaysLeft">The days left; null where they are not known.</param>
/// <param name="IsReleasable">Whether the end of protection allows the release.</param>
/// <param name="IsProvisional">Whether the official notice of holidays may still move the last protected day.</param>
/// <param name="OpenWindows">The open windows, in the language asked for.</param>
/// <param name="ToRemind">The posts to remind, by their stable names.</param>
/// <param name="Holds">What holds the customer, in the language asked for.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProtectionRow(
    string CustomerId,
    string OwnerId,
    DateOnly AsOf,
    string StateCode,
    string State,
    DateOnly? LastProtectedDay,
    DateOnly? ReleasedFrom,
    int? DaysLeft,
    bool IsReleasable,
    bool IsProvisional,
    string OpenWindows,
    string ToRemind,
    string Holds
)
{
    /// <summary>Answers customer and state.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {StateCode}";
}
