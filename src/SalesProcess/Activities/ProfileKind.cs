namespace SalesProcess.Activities;

/// <summary>Where a salesperson mainly works; it decides which activity targets apply.</summary>
public enum ProfileKind
{
    /// <summary>At the desk, by telephone.</summary>
    Desk = 0,

    /// <summary>In the field, by visits.</summary>
    Field = 1,
}
