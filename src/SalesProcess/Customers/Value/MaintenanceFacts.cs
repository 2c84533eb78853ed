using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What the class of a customer in the maintenance plan is found by.</summary>
/// <param name="CustomerId">The host's identifier of the customer; no name, nothing personal.</param>
/// <param name="Value">The name of the customer's value, such as a contribution tier; null where it is not known.</param>
/// <param name="Need">The name of the customer's need; null where it is not known.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MaintenanceFacts(string CustomerId, string? Value, string? Need)
{
    /// <summary>The host's identifier of the customer; not blank.</summary>
    public string CustomerId
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(CustomerId);

    /// <summary>Answers whom the facts are about; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"facts of {CustomerId}";
}
