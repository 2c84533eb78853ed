namespace SalesProcess.Policies;

/// <summary>What it means to pass the upper end of an activity target.</summary>
public enum UpperEnd
{
    /// <summary>It is only the end of the range that is wished: more is met as well.</summary>
    RangeEnd = 0,

    /// <summary>It is a limit: more misses the target.</summary>
    Cap = 1,
}
