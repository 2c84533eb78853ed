namespace SalesProcess.Calendars;

/// <summary>Which ends of an interval of dates count.</summary>
public enum IntervalEnds
{
    /// <summary>The first date and the last count.</summary>
    Both = 0,

    /// <summary>The date that the interval starts from counts, the one that it ends with does not.</summary>
    StartOnly = 1,

    /// <summary>The date that the interval ends with counts, the one that it starts from does not.</summary>
    EndOnly = 2,

    /// <summary>Only the dates between the two count.</summary>
    Neither = 3,
}
