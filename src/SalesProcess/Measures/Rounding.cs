namespace SalesProcess.Measures;

/// <summary>How an exact value becomes a whole number; never chosen for the caller.</summary>
/// <remarks>Every rule is symmetric: −x rounds to the negative of what x rounds to.</remarks>
public enum Rounding
{
    /// <summary>To the nearest; a half goes away from zero: 2.5 → 3, −2.5 → −3.</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest; a half goes to the even neighbour: 2.5 → 2, 3.5 → 4.</summary>
    HalfToEven = 1,

    /// <summary>Down in size: 2.9 → 2, −2.9 → −2.</summary>
    TowardZero = 2,

    /// <summary>Up in size: 2.1 → 3, −2.1 → −3.</summary>
    AwayFromZero = 3,
}
