namespace SalesProcess.Stock;

/// <summary>Where a shortage stands on a day.</summary>
public enum ShortageState
{
    /// <summary>Not settled, and there is still time.</summary>
    Open = 0,

    /// <summary>Not settled, and the time has passed.</summary>
    Overdue = 1,

    /// <summary>Settled within the time.</summary>
    InTime = 2,

    /// <summary>Settled, but too late.</summary>
    Late = 3,
}
