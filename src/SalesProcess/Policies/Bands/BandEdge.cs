namespace SalesProcess.Policies;

/// <summary>Which band owns the edge between two bands (LIB-GRADE-02).</summary>
public enum BandEdge
{
    /// <summary>The band above: a value exactly on the edge has reached it.</summary>
    Above = 0,

    /// <summary>The band below: a value exactly on the edge has not passed it.</summary>
    Below = 1,
}
