namespace SalesProcess.Visits;

/// <summary>How a visit ended without having been carried through.</summary>
public enum UndoneAs
{
    /// <summary>It was called off before it began.</summary>
    Cancelled = 0,

    /// <summary>Its day came and it did not take place.</summary>
    Missed = 1,

    /// <summary>It had begun and was broken off.</summary>
    Abandoned = 2,
}
