namespace SalesProcess.Policies;

/// <summary>The period in which an activity target counts.</summary>
public enum TargetPeriod
{
    /// <summary>The morning of a day, up to the midday border.</summary>
    Morning = 0,

    /// <summary>The afternoon of a day, from the midday border on; with the morning it is the whole day.</summary>
    Afternoon = 1,

    /// <summary>A whole day.</summary>
    Day = 2,

    /// <summary>A week, from the first day that the policy names.</summary>
    Week = 3,

    /// <summary>A month, the first to the last.</summary>
    Month = 4,
}
