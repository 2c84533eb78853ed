namespace SalesProcess.Calendars;

/// <summary>Whether what is done at the very moment of a deadline is in time.</summary>
public enum DeadlineEnd
{
    /// <summary>It is: the deadline is the last moment that is in time.</summary>
    NoLaterThan = 0,

    /// <summary>It is not: everything must be done before the deadline.</summary>
    Before = 1,
}
