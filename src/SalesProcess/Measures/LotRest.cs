namespace SalesProcess.Measures;

/// <summary>What happens to the rest of a total that does not fill a lot. Always chosen by the caller.</summary>
/// <remarks>The same example under each: <b>1003 pcs in boxes of 50 by weights 1, 2, 1</b>; 20 boxes are split 5, 10
/// and 5, and 3 pcs are left.</remarks>
public enum LotRest
{
    /// <summary>It stays apart, for the caller to deal with.</summary>
    /// <example>250, 500, 250, and 3 apart.</example>
    Separate = 0,

    /// <summary>The last part with a weight gets it.</summary>
    /// <example>250, 500, 253.</example>
    Last = 1,

    /// <summary>The part with the largest weight gets it, of equal ones the earlier.</summary>
    /// <example>250, 503, 250.</example>
    LargestShare = 2,
}
