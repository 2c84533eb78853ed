using SalesProcess.Decisions;
using SalesProcess.Grading;

namespace SalesProcess.Customers;

/// <summary>What is known of a customer, by the inputs of a decision table of the policy.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TabledFacts
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>What each input of the table is.</summary>
    public ValueList<TableValue> Values
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>Answers whom the facts are about; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"facts of {CustomerId}";
}
