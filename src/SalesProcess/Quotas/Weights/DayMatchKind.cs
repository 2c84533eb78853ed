namespace SalesProcess.Quotas;

/// <summary>How the day of last year is found that a day is matched with.</summary>
public enum DayMatchKind
{
    /// <summary>52 weeks earlier: the same day of the week.</summary>
    Weekday = 0,

    /// <summary>The same number of days from an anchor, such as Spring Festival.</summary>
    Anchor = 1,
}
