namespace SalesProcess.Policies;

/// <summary>How far a grade rises at one review.</summary>
public enum StepsUp
{
    /// <summary>To the band of its value.</summary>
    Any = 0,

    /// <summary>To the next band up.</summary>
    One = 1,
}
