namespace SalesProcess.Customers;

/// <summary>How the days of a cool-off are counted (LIB-OWN-28); the host picks one.</summary>
public enum CoolOffCounting
{
    /// <summary>24 hours a day from the time of the return; allowed at the very end of them.</summary>
    Hours = 0,

    /// <summary>The day of the return and as many days after it are closed; allowed from the next midnight on.</summary>
    CalendarDays = 1,
}
