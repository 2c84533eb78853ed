namespace SalesProcess.Policies;

/// <summary>The event that a window of the policy is counted from.</summary>
public enum WindowStart
{
    /// <summary>The last follow-up of the customer by the owner.</summary>
    LastFollowUp = 0,

    /// <summary>The claim of the customer from the pool, while no deal followed it.</summary>
    ClaimWithoutDeal = 1,

    /// <summary>The end of the last contract with the customer.</summary>
    ContractEnd = 2,
}
