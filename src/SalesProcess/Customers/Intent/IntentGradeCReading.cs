namespace SalesProcess.Customers;

/// <summary>
/// How the sentence of grade C is read; the source leaves open whether its last pair is "and" or "or", and whether
/// the face-to-face talk is asked of both of its halves (K-07).
/// </summary>
public enum IntentGradeCReading
{
    /// <summary>Met, and either interest with needs to guide, or bought before with some awareness.</summary>
    MetAndBoth = 0,

    /// <summary>Met, and either interest with needs to guide, or bought before, or some awareness.</summary>
    MetAndEither = 1,

    /// <summary>Met with interest and needs to guide; or, met or not, bought before with some awareness.</summary>
    MetOnlyForInterest = 2,

    /// <summary>Met with interest and needs to guide; or, met or not, bought before, or some awareness.</summary>
    MetOnlyForInterestOrEither = 3,
}
