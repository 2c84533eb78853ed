namespace SalesProcess.Policies;

/// <summary>How far a grade falls at one review.</summary>
public enum StepsDown
{
    /// <summary>To the band of its value.</summary>
    Any = 0,

    /// <summary>To the next band down.</summary>
    One = 1,

    /// <summary>To the lowest band.</summary>
    Lowest = 2,
}
