using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>That what is written into a field of a customer file was checked.</summary>
/// <param name="FieldId">The name of the field; not blank.</param>
/// <param name="CheckedOn">The day.</param>
/// <param name="IsRight">Whether it was found right.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record FieldCheck(string FieldId, LocalDate CheckedOn, bool IsRight)
{
    /// <summary>The name of the field.</summary>
    public string FieldId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(FieldId);

    /// <summary>The day.</summary>
    public LocalDate CheckedOn
    {
        get;
        init => field = Iso(value);
    } = Iso(CheckedOn);

    /// <summary>Answers field, day and finding.</summary>
    /// <returns>Such as <c>needs: right on 2026-10-09</c>.</returns>
    public override string ToString() =>
        $"{FieldId}: {(IsRight ? "right" : "wrong")} on {FactValue.Of(CheckedOn)}";

    private static LocalDate Iso(LocalDate day)
    {
        LocalClock.RequireIso(day, nameof(CheckedOn));
        return day;
    }
}
