using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>Somebody is about to grade a customer.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record GradingAct
{
    /// <summary>The host's identifier of the customer; no name, nothing personal.</summary>
    public required string CustomerId
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The stable name of the post that grades, such as <c>sales-manager</c>; not blank.</summary>
    public required string Role
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>The customer has been contacted.</summary>
    public bool IsContacted { get; init; }

    /// <summary>The customer has been invited by telephone.</summary>
    public bool IsInvitedByPhone { get; init; }

    /// <summary>The customer has been visited.</summary>
    public bool IsVisited { get; init; }

    /// <summary>The customer's credit standing has been investigated.</summary>
    public bool IsCreditInvestigated { get; init; }

    /// <summary>There is a maintenance plan for the customer.</summary>
    public bool HasMaintenancePlan { get; init; }

    /// <summary>Answers whom who grades.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Role} grades {CustomerId}";
}
