namespace SalesProcess.Policies;

/// <summary>Which moves of a grade wait until its least stay is over.</summary>
public enum StayHolds
{
    /// <summary>Only falling; a grade rises at any review.</summary>
    Down = 0,

    /// <summary>Rising and falling.</summary>
    Both = 1,
}
