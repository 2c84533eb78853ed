namespace SalesProcess.Visits;

/// <summary>What lifts the refusal in principle of a trip after visits without breakthrough (K-48).</summary>
public enum TripRefusalLifting
{
    /// <summary>A new plan, or an exception that the sales manager makes and that is recorded.</summary>
    NewPlanOrManager = 0,

    /// <summary>A new plan only.</summary>
    NewPlanOnly = 1,
}
