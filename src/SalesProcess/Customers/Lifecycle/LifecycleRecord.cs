using System.Globalization;
using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>The lifecycle of a customer as it is stored: rows that are not judged yet. Stage and obstacles follow.</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="BegunOn">The first day of the lifecycle.</param>
/// <param name="Journal">The moves, in the order of making.</param>
/// <remarks><see cref="CustomerLifecycle.Restore"/> judges it. Equality is that of all parts. Order is not
/// defined.</remarks>
public sealed record LifecycleRecord(string CustomerId, LocalDate BegunOn, ValueList<ProcessEvent> Journal)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The first day of the lifecycle.</summary>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    public LocalDate BegunOn
    {
        get;
        init => field = Iso(value);
    } = Iso(BegunOn);

    /// <summary>The moves, in the order of making.</summary>
    public ValueList<ProcessEvent> Journal
    {
        get;
        init => field = Required.Items(value);
    } = Required.Items(Journal);

    /// <summary>Answers the customer and the number of moves.</summary>
    /// <returns>Such as <c>C-17: 4 rows</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CustomerId}: {Journal.Count} rows");

    private static LocalDate Iso(LocalDate date)
    {
        LocalClock.RequireIso(date, nameof(BegunOn));
        return date;
    }
}
