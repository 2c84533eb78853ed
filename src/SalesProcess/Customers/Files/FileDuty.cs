namespace SalesProcess.Customers;

/// <summary>What keeps customer files current.</summary>
public enum FileDuty
{
    /// <summary>A file is checked and updated regularly (FILE-S4-02).</summary>
    FileReview = 0,

    /// <summary>A prospect's information is updated promptly (FILE-S7-01).</summary>
    ProspectUpdate = 1,
}
