using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A period of ownership as a flat row of plain values.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="From">From when on, in local time, that moment included; null where no change came before.</param>
/// <param name="Until">Until when, in local time, that moment not included; null while it lasts.</param>
/// <param name="OwnerId">The owner; empty for the pool.</param>
/// <param name="IsPooled">Whether the customer was in the pool.</param>
/// <param name="Cause">The way of changing hands that the period began with, in kebab case; empty for the time before
/// the first change.</param>
/// <param name="CauseLabel">What the way is called, in the language asked for; empty as above.</param>
/// <param name="Clause">The clause of the change; empty as above.</param>
/// <param name="Edition">The edition that the change was decided under; empty as above.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OwnershipPeriodRow(
    string CustomerId,
    DateTime? From,
    DateTime? Until,
    string OwnerId,
    bool IsPooled,
    string Cause,
    string CauseLabel,
    string Clause,
    string Edition
)
{
    /// <summary>Answers customer and owner.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {(IsPooled ? "the pool" : OwnerId)}";
}
