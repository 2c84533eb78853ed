namespace SalesProcess.Checklists;

/// <summary>How an item of a checklist stands.</summary>
public enum ChecklistItemState
{
    /// <summary>It still needs something; a list with such an item is not complete.</summary>
    Open = 0,

    /// <summary>It is optional and has no answer that settles it; it keeps no list open.</summary>
    OptionalLeft = 1,

    /// <summary>It has an answer that settles it.</summary>
    Answered = 2,

    /// <summary>It does not apply to this case, for a reason.</summary>
    NotApplicable = 3,

    /// <summary>It was skipped, for a reason that the policy lists.</summary>
    Skipped = 4,
}
