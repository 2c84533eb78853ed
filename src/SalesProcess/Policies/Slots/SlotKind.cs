namespace SalesProcess.Policies;

/// <summary>What goes on in a part of a working day.</summary>
public enum SlotKind
{
    /// <summary>A meeting: it has an agenda, a chair and people who attend.</summary>
    Meeting = 0,

    /// <summary>Work, or what is done before and after it.</summary>
    Work = 1,
}
