namespace SalesProcess.Policies;

/// <summary>What stands behind an entry of an activity, so that a target can demand it.</summary>
public enum EvidenceMark
{
    /// <summary>It is recorded in the telephone record form.</summary>
    InRecordForm = 0,

    /// <summary>The manager has accepted it.</summary>
    AcceptedByManager = 1,

    /// <summary>It is valid by the host's own definition; the sources ask for it and define none.</summary>
    Valid = 2,
}
