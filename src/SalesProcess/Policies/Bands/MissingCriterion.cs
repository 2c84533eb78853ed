namespace SalesProcess.Policies;

/// <summary>What a scorecard does where the value of a criterion is not known (LIB-GRADE-05).</summary>
public enum MissingCriterion
{
    /// <summary>It is left out, and its weight falls to the others in proportion to theirs.</summary>
    Redistribute = 0,

    /// <summary>It is worth nothing, and its weight still counts.</summary>
    Zero = 1,

    /// <summary>There is no score: the assessment is refused and names what is missing.</summary>
    Unknown = 2,
}
