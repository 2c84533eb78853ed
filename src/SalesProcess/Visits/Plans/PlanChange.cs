namespace SalesProcess.Visits;

/// <summary>What a change of an approved visit plan needs; the sources leave it open (LIB-PLAN-20).</summary>
public enum PlanChange
{
    /// <summary>The changed plan is handed in, guided and approved again.</summary>
    ApprovedAgain = 0,

    /// <summary>The change is recorded with its reason, and the plan stays approved.</summary>
    Recorded = 1,
}
