namespace SalesProcess.Stock;

/// <summary>How a goods loan stands at a time.</summary>
public enum LoanState
{
    /// <summary>Not given back, not recovered.</summary>
    Outstanding = 0,

    /// <summary>Given back, or recovered.</summary>
    Settled = 1,
}
