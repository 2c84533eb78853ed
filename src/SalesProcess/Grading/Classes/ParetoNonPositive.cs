namespace SalesProcess.Grading;

/// <summary>What becomes of items whose value is zero or below, such as customers with more returns than sales.</summary>
public enum ParetoNonPositive
{
    /// <summary>They are left out of the total and have no class; the answer lists them.</summary>
    Excluded = 0,

    /// <summary>They are left out of the total and are in the lowest class.</summary>
    LowestClass = 1,

    /// <summary>There is no answer while there is one; the refusal names each.</summary>
    Refused = 2,
}
