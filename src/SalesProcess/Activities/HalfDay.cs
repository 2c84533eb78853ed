namespace SalesProcess.Activities;

/// <summary>One of the two halves of a day.</summary>
public enum HalfDay
{
    /// <summary>Up to the midday border.</summary>
    Morning = 0,

    /// <summary>From the midday border on.</summary>
    Afternoon = 1,
}
