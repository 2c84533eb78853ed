namespace SalesProcess.Quotas;

/// <summary>Where the weights of days come from.</summary>
public enum DayWeightKind
{
    /// <summary>The working calendar: how much of a working day each day is.</summary>
    Calendar = 0,

    /// <summary>The working calendar, as open or closed only: 1 for every day that is worked, 0 for a day off.</summary>
    OpenDays = 1,

    /// <summary>Every day alike.</summary>
    Even = 2,

    /// <summary>A weight a day, given by the caller.</summary>
    Given = 3,

    /// <summary>A factor a day of the week, such as 6/5 for Fridays.</summary>
    WeekdayFactors = 4,

    /// <summary>A factor on the days of an event, such as a promotion.</summary>
    Event = 5,

    /// <summary>What the matched days of last year brought.</summary>
    LastYear = 6,

    /// <summary>Other weights, multiplied day by day.</summary>
    Product = 7,

    /// <summary>Other weights, each brought to a sum of one and mixed by shares.</summary>
    Mixture = 8,
}
