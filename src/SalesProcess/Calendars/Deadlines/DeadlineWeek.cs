namespace SalesProcess.Calendars;

/// <summary>Which week a deadline on a day of the week lies in, seen from the day that it is reckoned from.</summary>
public enum DeadlineWeek
{
    /// <summary>The week that ends before the week of that day begins.</summary>
    WeekBefore = 0,

    /// <summary>The week of that day.</summary>
    SameWeek = 1,
}
