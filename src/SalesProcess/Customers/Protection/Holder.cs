using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody who holds customers, or is to receive some.</summary>
/// <param name="OwnerId">The host's identifier; not blank.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record Holder(string OwnerId)
{
    /// <summary>The host's identifier; not blank.</summary>
    public string OwnerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(OwnerId);

    /// <summary>The customers held, in any order; one that is listed twice counts once, with the reasons of both.</summary>
    public ValueList<Holding> Holdings
    {
        get;
        init => field = Required.Items(value, nameof(Holdings));
    } = [];

    /// <summary>A capacity of the person's own; null where that of the policy applies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below zero.</exception>
    public long? Capacity
    {
        get;
        init =>
            field = value is null or >= 0
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(Capacity),
                    value,
                    "A capacity is a number of customers. Give zero or more, or null for that of the policy."
                );
    }

    /// <summary>The same with more customers.</summary>
    internal Holder With(IEnumerable<Holding> more) => this with { Holdings = [.. Holdings, .. more] };

    /// <summary>Answers the identifier and how many customers are held.</summary>
    /// <returns>Such as <c>P-1 with 6</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{OwnerId} with {Holdings.Count}");
}
