using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How many visits a customer is to have in a period.</summary>
/// <param name="CustomerId">The host's identifier of the customer; not blank.</param>
/// <param name="CustomerClass">The customer's class, by the company's own stable name; empty where it has none.</param>
/// <param name="Count">How many; zero or more.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record WishedVisits(string CustomerId, string CustomerClass, int Count)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>The customer's class; empty where it has none.</summary>
    public string CustomerClass
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(CustomerClass);

    /// <summary>How many; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int Count
    {
        get;
        init => field = NotNegative(value);
    } = NotNegative(Count);

    /// <summary>Answers the customer and the number.</summary>
    /// <returns>Such as <c>C-1: 3</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CustomerId}: {Count}");

    private static int NotNegative(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count;
    }
}
