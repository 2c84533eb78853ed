namespace SalesProcess.Clauses;

/// <summary>What a clause asks for; a clause may be of several kinds.</summary>
[Flags]
public enum ClauseKinds
{
    /// <summary>None; no clause of the catalogue.</summary>
    None = 0,

    /// <summary>Items to be confirmed.</summary>
    Checklist = 1,

    /// <summary>Something to be written down, with its parts.</summary>
    Record = 2,

    /// <summary>Advice that no program can check.</summary>
    Guidance = 4,

    /// <summary>Classes and what puts a case into one.</summary>
    Classification = 8,

    /// <summary>Who may do or must agree to what.</summary>
    Approval = 16,

    /// <summary>States and the moves between them.</summary>
    StateMachine = 32,

    /// <summary>How often, or by when.</summary>
    Cadence = 64,

    /// <summary>A number to be reached or kept.</summary>
    NumericRule = 128,

    /// <summary>A calculation.</summary>
    Formula = 256,
}
