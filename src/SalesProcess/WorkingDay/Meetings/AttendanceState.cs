namespace SalesProcess.WorkingDay;

/// <summary>How somebody attended.</summary>
public enum AttendanceState
{
    /// <summary>The person came in time.</summary>
    InTime = 0,

    /// <summary>The person came too late.</summary>
    Late = 1,

    /// <summary>The person did not come, and a reason is given.</summary>
    Excused = 2,

    /// <summary>The person did not come, and no reason is given.</summary>
    Absent = 3,
}
