using NodaTime;

namespace SalesProcess.Customers;

/// <summary>A record of interests and features in a report, as a flat row of plain values.</summary>
/// <param name="FileId">The host's identifier of the file.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="OwnerId">The host's identifier of who owns the file.</param>
/// <param name="UpdatedOn">The day on which it was changed last; null while it never was.</param>
/// <param name="IsUpdated">Whether that lies in the days of the report.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record InterestReportRow(
    string FileId,
    string CustomerId,
    string OwnerId,
    DateOnly? UpdatedOn,
    bool IsUpdated
)
{
    internal static InterestReportRow Of(CustomerFile file, DateInterval period) =>
        new(
            file.FileId,
            file.CustomerId,
            file.OwnerId,
            file.UpdatedOn?.ToDateOnly(),
            file.UpdatedOn is { } on && period.Contains(on)
        );

    /// <summary>Answers file and whether it was updated.</summary>
    /// <returns>Such as <c>F-1: updated</c>.</returns>
    public override string ToString() => $"{FileId}: {(IsUpdated ? "updated" : "not updated")}";
}
