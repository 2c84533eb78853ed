namespace SalesProcess.Stock;

/// <summary>What to do with a count after which goods have moved.</summary>
public enum StaleChoice
{
    /// <summary>Keep the difference that was found: it is posted to what the books say now.</summary>
    KeepDifference = 0,

    /// <summary>Keep what was counted: the books are set to it, as if nothing had moved since.</summary>
    KeepCounted = 1,

    /// <summary>Count again.</summary>
    CountAgain = 2,
}
