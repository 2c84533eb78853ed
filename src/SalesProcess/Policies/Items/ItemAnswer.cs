namespace SalesProcess.Policies;

/// <summary>What settles an item of a checklist.</summary>
public enum ItemAnswer
{
    /// <summary>It must be confirmed: only yes settles it.</summary>
    Confirm = 0,

    /// <summary>It must be answered: yes and no both settle it.</summary>
    Record = 1,

    /// <summary>It must be filled in: a value of its kind settles it.</summary>
    Value = 2,
}
