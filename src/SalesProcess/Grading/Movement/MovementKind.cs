namespace SalesProcess.Grading;

/// <summary>What a review did to a grade.</summary>
public enum MovementKind
{
    /// <summary>It is as it was.</summary>
    Stayed = 0,

    /// <summary>It rose.</summary>
    Rose = 1,

    /// <summary>It fell.</summary>
    Fell = 2,
}
