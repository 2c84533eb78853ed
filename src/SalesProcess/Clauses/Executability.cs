namespace SalesProcess.Clauses;

/// <summary>Whether a program can check a clause.</summary>
public enum Executability
{
    /// <summary>It can.</summary>
    Full = 0,

    /// <summary>It can, where the host supplies what the source leaves open, or in part.</summary>
    Partial = 1,

    /// <summary>It cannot: the clause is guidance for people.</summary>
    GuidanceOnly = 2,
}
