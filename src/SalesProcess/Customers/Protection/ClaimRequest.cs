using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody wants to take customers from the pool, all of them or none (LIB-OWN-32).</summary>
/// <param name="RequestId">The host's identifier of the claim; not blank. At equal times it decides (LIB-OWN-33).</param>
/// <param name="Claimant">Who claims, with the customers held before.</param>
/// <param name="Customers">The customers; at least one.</param>
/// <param name="At">When, in the time of the company.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClaimRequest(
    string RequestId,
    Holder Claimant,
    ValueList<PoolCustomer> Customers,
    LocalDateTime At
)
{
    /// <summary>The host's identifier of the claim; not blank.</summary>
    public string RequestId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(RequestId);

    /// <summary>Who claims, with the customers held before.</summary>
    public Holder Claimant
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Claimant);

    /// <summary>The customers; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ValueList<PoolCustomer> Customers
    {
        get;
        init => field = AtLeastOne(value, nameof(Customers));
    } = AtLeastOne(Customers, nameof(Customers));

    /// <summary>When, in the time of the company.</summary>
    public LocalDateTime At
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    } = At.WithCalendar(CalendarSystem.Iso);

    /// <summary>When the claimant claimed customers before, one time for each customer, in any order; those of the same
    /// date count against the limit of the day (LIB-OWN-30).</summary>
    public ValueList<LocalDateTime> EarlierClaims
    {
        get;
        init => field = Required.NotNull(value);
    } = [];

    /// <summary>How many customers the claimant claimed on the date of the claim before it.</summary>
    internal int ClaimedToday =>
        EarlierClaims.Count(at => at.Date.WithCalendar(CalendarSystem.Iso) == At.Date);

    /// <summary>Answers the claim, who makes it and when.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{RequestId} by {Claimant.OwnerId} at {FactValue.Of(At)}";

    private static ValueList<PoolCustomer> AtLeastOne(ValueList<PoolCustomer> customers, string part) =>
        Required.Items(customers, part).Count > 0
            ? customers
            : throw new ArgumentException("A claim is for at least one customer. Name it.", part);
}
