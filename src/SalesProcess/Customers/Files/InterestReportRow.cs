using NodaTime;

namespace SalesProcess.Customers;

/// <summary>A record of interests and features in a report, as a flat row of plain values.</summary>
/// <param name="FileId">The host's identifier of the file.</param>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="OwnerId">The host's identifier of who owns the file.</param>
/// <param name="UpdatedOn">The day on which it was changed last up to the end of the report; null where it was not.</param>
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
    internal static InterestReportRow Of(CustomerFile file, DateInterval period)
    {
        // what was changed after the period does not undo what was changed in it
        LocalDate? updated = file
            .Entries.Where(entry => entry.ChangedOn <= period.End)
            .Max(entry => entry.ChangedOn);
        return new(
            file.FileId,
            file.CustomerId,
            file.OwnerId,
            updated?.ToDateOnly(),
            updated >= period.Start
        );
    }

    /// <summary>Answers file and whether it was updated.</summary>
    /// <returns>Such as <c>F-1: updated</c>.</returns>
    public override string ToString() => $"{FileId}: {(IsUpdated ? "updated" : "not updated")}";
}
