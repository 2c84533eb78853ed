namespace SalesProcess.Visits;

/// <summary>As what somebody visits.</summary>
public enum VisitorRole
{
    /// <summary>A salesperson.</summary>
    Salesperson = 0,

    /// <summary>A merchandiser, who also trains the shop assistants.</summary>
    Merchandiser = 1,
}
