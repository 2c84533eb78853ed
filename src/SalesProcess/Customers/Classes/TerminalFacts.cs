using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Customers;

/// <summary>What is known of a terminal customer; a fact that is not set is not known to be so, a measure is
/// zero.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TerminalFacts
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>An individual or an organisation; both can be terminal customers.</summary>
    public TerminalKind Kind { get; init; }

    /// <summary>There is a cooperation relation with the company.</summary>
    public bool Cooperates { get; init; }

    /// <summary>The customer has bought products of the company.</summary>
    public bool HasBought { get; init; }

    /// <summary>The customer receives services of the company.</summary>
    public bool IsServed { get; init; }

    /// <summary>The purchase conditions are met, as the company judges them.</summary>
    public bool MeetsPurchaseConditions { get; init; }

    /// <summary>There is a certain buying potential, as the company judges it.</summary>
    public bool HasPotential { get; init; }

    /// <summary>The customer's share of its market.</summary>
    public Percentage MarketShare { get; init; }

    /// <summary>What the customer spends in a year.</summary>
    public Money YearlySpending { get; init; }

    /// <summary>For how many months the customer is willing to cooperate.</summary>
    public long CooperationMonths { get; init; }

    /// <summary>Loyalty: the share of its need that the customer buys here.</summary>
    public Percentage Loyalty { get; init; }

    /// <summary>The customer's share of the company's profit.</summary>
    public Percentage Contribution { get; init; }

    /// <summary>Answers whom the facts are about; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"facts of {CustomerId}";
}
