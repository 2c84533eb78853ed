namespace SalesProcess.Visits;

/// <summary>How far a paper has come.</summary>
public enum PaperStage
{
    /// <summary>It is not filled in.</summary>
    Owed = 0,

    /// <summary>It is filled in.</summary>
    FilledIn = 1,

    /// <summary>It is handed over.</summary>
    HandedOver = 2,

    /// <summary>Its receiver has it.</summary>
    Received = 3,

    /// <summary>It is archived, with a backup.</summary>
    Archived = 4,
}
