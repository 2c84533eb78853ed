using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What became of one of several claims.</summary>
/// <remarks>Made by <see cref="ClaimOrder"/> only. Equality is that of both parts. Order is not defined.</remarks>
public sealed record ClaimOutcome
{
    internal ClaimOutcome(ClaimRequest request, Decision<AcceptedClaim> decision) =>
        (Request, Decision) = (request, decision);

    /// <summary>The claim as it was made.</summary>
    public ClaimRequest Request { get; }

    /// <summary>Whether it was accepted, and why or why not.</summary>
    public Decision<AcceptedClaim> Decision { get; }

    /// <summary>Answers the claim and whether it was accepted.</summary>
    /// <returns>Such as <c>R-2: refused</c>.</returns>
    public override string ToString() =>
        $"{Request.RequestId}: {(Decision.IsAccepted ? "accepted" : "refused")}";
}
