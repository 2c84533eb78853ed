using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Where a customer file is kept: its archive class and its location, since when.</summary>
/// <param name="ClassCode">The archive class, as the company lists it; not blank.</param>
/// <param name="LocationId">The host's identifier of the location, such as that of a cabinet; not blank.</param>
/// <param name="FiledOn">The first day on which it is there.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FileArchive(string ClassCode, string LocationId, LocalDate FiledOn)
{
    /// <summary>The archive class, as the company lists it.</summary>
    public string ClassCode
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(ClassCode);

    /// <summary>The host's identifier of the location.</summary>
    public string LocationId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(LocationId);

    /// <summary>The first day on which it is there.</summary>
    public LocalDate FiledOn
    {
        get;
        init => field = Iso(value);
    } = Iso(FiledOn);

    /// <summary>Answers class and location.</summary>
    /// <returns>Such as <c>A at CAB-3</c>.</returns>
    public override string ToString() => $"{ClassCode} at {LocationId}";

    private static LocalDate Iso(LocalDate day)
    {
        LocalClock.RequireIso(day, nameof(FiledOn));
        return day;
    }
}
