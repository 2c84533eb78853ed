namespace SalesProcess.Policies;

/// <summary>What the least stay of a grade counts.</summary>
public enum StayUnit
{
    /// <summary>Months: from a day to the same day of a later month, or the last one of a shorter month.</summary>
    Months = 0,

    /// <summary>Days of the calendar.</summary>
    Days = 1,
}
