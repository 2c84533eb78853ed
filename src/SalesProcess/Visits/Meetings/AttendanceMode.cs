namespace SalesProcess.Visits;

/// <summary>How a salesperson takes part in a weekly meeting (VISIT-S8-03, TRIP-07).</summary>
public enum AttendanceMode
{
    /// <summary>In person.</summary>
    InPerson = 0,

    /// <summary>By telephone.</summary>
    Telephone = 1,

    /// <summary>By network.</summary>
    Network = 2,

    /// <summary>Not at all, because of a business trip; that is no violation.</summary>
    AbsentTravelling = 3,
}
