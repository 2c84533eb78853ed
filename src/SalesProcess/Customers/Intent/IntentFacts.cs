using NodaTime;

namespace SalesProcess.Customers;

/// <summary>What is known of an intent customer; every fact that is not set is not known to be so.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record IntentFacts
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId { get; init; }

    /// <summary>Business negotiation has begun.</summary>
    public bool NegotiationStarted { get; init; }

    /// <summary>The customer's needs are clear.</summary>
    public bool NeedsClear { get; init; }

    /// <summary>A solution has been submitted.</summary>
    public bool SolutionSubmitted { get; init; }

    /// <summary>The customer has approved the solution.</summary>
    public bool SolutionApproved { get; init; }

    /// <summary>There has been a face-to-face talk.</summary>
    public bool MetFaceToFace { get; init; }

    /// <summary>The customer is strongly interested in the product.</summary>
    public bool StronglyInterested { get; init; }

    /// <summary>The customer's needs are still to be guided and explored.</summary>
    public bool NeedsToBeGuided { get; init; }

    /// <summary>The customer has bought network products before.</summary>
    public bool BoughtNetworkProducts { get; init; }

    /// <summary>The customer has some awareness of online marketing.</summary>
    public bool AwareOfOnlineMarketing { get; init; }

    /// <summary>The customer accepts the product.</summary>
    public bool AcceptsProduct { get; init; }

    /// <summary>The date on which the customer can be met next; null if none is known.</summary>
    public LocalDate? CanBeMetOn { get; init; }

    /// <summary>Answers whom the facts are about; none of the facts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"facts of {CustomerId}";
}
