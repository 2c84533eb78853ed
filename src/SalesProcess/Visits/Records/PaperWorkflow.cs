namespace SalesProcess.Visits;

/// <summary>A workflow of the sources that says which papers a visit owes (K-23).</summary>
public enum PaperWorkflow
{
    /// <summary>Two data forms, and a report to the sales manager (VISIT-FORM-01, VISIT-REPORT-01).</summary>
    DataForms = 0,

    /// <summary>A slip before the visit, and a backup of its material (VISIT-SLIP-01, VISIT-BACKUP-01).</summary>
    SlipAndBackup = 1,

    /// <summary>The Visit Record Form to the sales clerk, and a report to the sales manager (VISIT-S8-04).</summary>
    RecordFormToClerk = 2,

    /// <summary>The Target Customer Basic Information Statistics Form, and a report to the department manager
    /// (VISIT-S11-04).</summary>
    StatisticsForm = 3,

    /// <summary>A record of customer and region to the sales assistant (VISIT-CRANE-01).</summary>
    RecordToAssistant = 4,

    /// <summary>Every paper that a source names.</summary>
    EveryPaper = 5,
}
