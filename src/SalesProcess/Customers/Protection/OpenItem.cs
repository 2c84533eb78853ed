using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Something open with a customer that its owner is to see to: a planned visit, an obstacle, a promise, a
/// complaint.</summary>
/// <param name="Id">The host's identifier; not blank.</param>
/// <param name="Kind">The stable name of what it is, such as <c>visit</c> or <c>promise</c>; not blank.</param>
/// <param name="DueOn">The day on which it is due; null where there is none.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record OpenItem(string Id, string Kind, LocalDate? DueOn = null)
{
    /// <summary>The host's identifier; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>The stable name of what it is; not blank.</summary>
    public string Kind
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Kind);

    /// <summary>The day on which it is due; null where there is none.</summary>
    public LocalDate? DueOn
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    } = DueOn?.WithCalendar(CalendarSystem.Iso);

    /// <summary>Answers kind, identifier and due day.</summary>
    /// <returns>Such as <c>visit V-9, due 2026-10-12</c>.</returns>
    public override string ToString() =>
        $"{Kind} {Id}" + (DueOn is { } due ? $", due {FactValue.Of(due)}" : "");
}
