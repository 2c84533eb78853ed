namespace SalesProcess.Activities;

/// <summary>The period in which something is done so often.</summary>
public enum CadencePeriod
{
    /// <summary>A week of seven days.</summary>
    Week = 0,

    /// <summary>A month of the calendar.</summary>
    Month = 1,
}
