using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What a visit is made for (VISIT-PURPOSE-01).</summary>
[Implements("VISIT-PURPOSE-01")]
public enum VisitPurpose
{
    /// <summary>To understand what the customer needs.</summary>
    UnderstandNeeds = 0,

    /// <summary>To promote products and services.</summary>
    Promote = 1,

    /// <summary>To solve problems and complaints.</summary>
    SolveProblems = 2,

    /// <summary>To bring about further sales.</summary>
    FurtherSales = 3,
}
