namespace SalesProcess.Visits;

/// <summary>How a paper of a visit stands at a time.</summary>
public enum PaperState
{
    /// <summary>It is not owed yet, because the visit has not ended.</summary>
    NotYetOwed = 0,

    /// <summary>It is owed, and not late.</summary>
    Open = 1,

    /// <summary>It is owed, and late.</summary>
    Overdue = 2,

    /// <summary>It has come as far as its clause asks, in time.</summary>
    Settled = 3,

    /// <summary>It has come as far as its clause asks, too late.</summary>
    SettledLate = 4,
}
