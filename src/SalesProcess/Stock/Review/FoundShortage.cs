using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Stock;

/// <summary>A shortage that a daily check of the physical stock found.</summary>
/// <param name="ShortageId">The host's identifier of the shortage; not blank.</param>
/// <param name="Sku">The host's identifier of the article; not blank.</param>
/// <param name="FoundOn">The day of the check.</param>
/// <param name="Missing">How much is missing; above zero.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FoundShortage(string ShortageId, string Sku, LocalDate FoundOn, Quantity Missing)
{
    /// <summary>The host's identifier of the shortage; not blank.</summary>
    public string ShortageId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(ShortageId);

    /// <summary>The host's identifier of the article; not blank.</summary>
    public string Sku
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Sku);

    /// <summary>The day of the check.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public LocalDate FoundOn
    {
        get;
        init => field = Iso(value);
    } = Iso(FoundOn);

    /// <summary>Answers the identifiers and what is missing.</summary>
    /// <returns>Such as <c>S-1: TEA-250, 5 pcs</c>.</returns>
    public override string ToString() => $"{ShortageId}: {Sku}, {Missing}";

    private static LocalDate Iso(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(FoundOn));
        return date;
    }
}
