namespace SalesProcess.Quotas;

/// <summary>What becomes of the rest of the month where more was sold than planned (LIB-AHEAD-01).</summary>
public enum WhenAhead
{
    /// <summary>The plan of each day stays, so that the month ends above its target.</summary>
    KeepThePlan = 0,

    /// <summary>The days that are left give up the lead in proportion to their plan, none below zero.</summary>
    LowerTheRest = 1,
}
