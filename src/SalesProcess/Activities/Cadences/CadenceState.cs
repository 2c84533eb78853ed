namespace SalesProcess.Activities;

/// <summary>Where a recurring duty stands at a moment.</summary>
public enum CadenceState
{
    /// <summary>The day on which it is due has not come.</summary>
    NotDueYet = 0,

    /// <summary>It is due today, and there is still time.</summary>
    DueToday = 1,

    /// <summary>The time has passed, and it was not done.</summary>
    Overdue = 2,
}
