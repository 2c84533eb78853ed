namespace SalesProcess.Grading;

/// <summary>What kept a grade from the band of its value at a review.</summary>
public enum MovementHold
{
    /// <summary>The value is below the band and not below the edge at which it is left (LIB-GRADE-07).</summary>
    LowerEdge = 0,

    /// <summary>The least stay is not over (LIB-GRADE-08).</summary>
    LeastStay = 1,

    /// <summary>A grade moves one step a review (LIB-GRADE-09).</summary>
    OneStep = 2,

    /// <summary>A grade that falls goes to the lowest band (LIB-GRADE-09).</summary>
    ToLowest = 3,
}
