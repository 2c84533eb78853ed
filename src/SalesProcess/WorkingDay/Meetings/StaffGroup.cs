namespace SalesProcess.WorkingDay;

/// <summary>Whose attendance is checked (DAY-S5-ATTEND-01).</summary>
public enum StaffGroup
{
    /// <summary>The staff of the office, shop or department.</summary>
    Staff = 0,

    /// <summary>The promoters in department stores.</summary>
    Promoter = 1,
}
