namespace SalesProcess.Customers;

/// <summary>How the opening of a customer file stands on a day.</summary>
public enum FileOpeningState
{
    /// <summary>There is no file, and its moment has not come.</summary>
    NotDueYet = 0,

    /// <summary>There is no file, and it can still be opened in time, today.</summary>
    DueToday = 1,

    /// <summary>There is no file, and the day has passed.</summary>
    Overdue = 2,

    /// <summary>The file was opened on the day or before.</summary>
    OpenedInTime = 3,

    /// <summary>The file was opened after the day.</summary>
    OpenedLate = 4,
}
