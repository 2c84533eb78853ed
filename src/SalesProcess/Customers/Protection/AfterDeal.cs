namespace SalesProcess.Customers;

/// <summary>What the window by claim without a deal does after a deal (LIB-OWN-23); the host picks one.</summary>
public enum AfterDeal
{
    /// <summary>It is not counted any more.</summary>
    NotCounted = 0,

    /// <summary>It is open without end.</summary>
    WithoutEnd = 1,

    /// <summary>It counts from the day of the deal.</summary>
    FromDeal = 2,
}
