using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>A customer that somebody wants to claim from the pool (FILE-S5-SHARE).</summary>
/// <param name="Customer">The customer, as it would count for whoever claims it.</param>
/// <param name="InPoolSince">When the customer came to the pool, or came back to it, in the time of the company.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record PoolCustomer(Holding Customer, LocalDateTime InPoolSince)
{
    /// <summary>The customer, as it would count for whoever claims it.</summary>
    public Holding Customer
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Customer);

    /// <summary>When the customer came to the pool, or came back to it, in the time of the company.</summary>
    public LocalDateTime InPoolSince
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    } = InPoolSince.WithCalendar(CalendarSystem.Iso);

    /// <summary>Who owned the customer before it came back to the pool; null for a customer who never had an owner, whose
    /// cool-off is that of new data (LIB-OWN-29).</summary>
    public string? PreviousOwnerId
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>Who owns the customer now; null while it is in the pool.</summary>
    public string? OwnerId
    {
        get;
        init => field = value is null ? null : Required.Text(value);
    }

    /// <summary>Answers the customer, and since when it is in the pool.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Customer} in the pool since {FactValue.Of(InPoolSince)}";
}
