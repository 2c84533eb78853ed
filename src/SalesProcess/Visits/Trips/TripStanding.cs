namespace SalesProcess.Visits;

/// <summary>How a customer stands whom a trip application names.</summary>
public enum TripStanding
{
    /// <summary>Fewer visits without breakthrough than the policy names.</summary>
    Clear = 0,

    /// <summary>As many visits without breakthrough as the policy names, or more, and a new plan since.</summary>
    NewPlan = 1,

    /// <summary>As many visits without breakthrough as the policy names, or more, and no new plan: refused in
    /// principle.</summary>
    RefusedInPrinciple = 2,

    /// <summary>Refused in principle, and the sales manager made an exception.</summary>
    Excepted = 3,
}
