namespace SalesProcess.Visits;

/// <summary>The reports that salespeople prepare beside the daily work log (VISIT-LOG-01).</summary>
public enum LogReportKind
{
    /// <summary>The telephone report.</summary>
    Telephone = 0,

    /// <summary>The information report.</summary>
    Information = 1,
}
