using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What is known of a prospect; a fact that is not set is not known to be so.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProspectFacts
{
    /// <summary>The host's identifier of the prospect; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Has purchasing power.</summary>
    public bool HasPurchasingPower { get; init; }

    /// <summary>Has a need.</summary>
    public bool HasNeed { get; init; }

    /// <summary>Is easy to approach.</summary>
    public bool IsEasyToApproach { get; init; }

    /// <summary>Has decision-making power.</summary>
    public bool HasDecisionPower { get; init; }

    /// <summary>Answers whom the facts are about; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"facts of {CustomerId}";
}
