namespace SalesProcess.WorkingDay;

/// <summary>What a row of a day sheet is.</summary>
public enum DayRowKind
{
    /// <summary>A meeting.</summary>
    Meeting = 0,

    /// <summary>Work, or what is done before and after it.</summary>
    Work = 1,

    /// <summary>An item of an agenda or a checklist, inside the meeting or work above it.</summary>
    Item = 2,

    /// <summary>A record that is due for the day.</summary>
    Record = 3,
}
