using System.Globalization;
using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>How often a customer was contacted in the period of a cap, up to a moment.</summary>
/// <param name="Cap">The cap, as the policy sets it.</param>
/// <param name="Period">The days of the period, both ends included.</param>
/// <param name="Counted">The contacts that count, in the order given.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CapCount(ActivityTarget Cap, DateInterval Period, ValueList<ContactEvent> Counted)
{
    /// <summary>How many contacts count.</summary>
    public int Count => Counted.Count;

    /// <summary>How many more the cap allows in the period.</summary>
    public long Left => Math.Max(0, (Cap.Most ?? 0) - Count);

    /// <summary>Answers cap, count and most.</summary>
    /// <returns>Such as <c>calls-a-week: 2 of 3</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Cap.Id}: {Count} of {Cap.Most}");
}
