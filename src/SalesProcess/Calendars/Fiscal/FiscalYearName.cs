namespace SalesProcess.Calendars;

/// <summary>Which calendar year a fiscal year is numbered by.</summary>
public enum FiscalYearName
{
    /// <summary>That of the month that it ends in.</summary>
    LastMonth = 0,

    /// <summary>That of the month after the one that the fiscal year before it ends in: where a year ends in
    /// January 2024, it is 2023.</summary>
    FirstMonth = 1,
}
