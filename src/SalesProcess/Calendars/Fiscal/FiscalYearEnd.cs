namespace SalesProcess.Calendars;

/// <summary>On which of the days with the right day of the week a fiscal year ends.</summary>
public enum FiscalYearEnd
{
    /// <summary>On the last one of the month: never later than the month ends.</summary>
    LastInMonth = 0,

    /// <summary>On the one nearest to the last day of the month: up to three days before it or after it.</summary>
    NearestMonthEnd = 1,
}
