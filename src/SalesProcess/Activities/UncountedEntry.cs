using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>An entry that does not count for a target, and every reason why; made by an assessment only.</summary>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record UncountedEntry
{
    internal UncountedEntry(ActivityEntry entry, ValueList<RefusalReason> reasons) =>
        (Entry, Reasons) = (entry, reasons);

    /// <summary>The entry.</summary>
    public ActivityEntry Entry { get; }

    /// <summary>What it lacks; at least one reason.</summary>
    public ValueList<RefusalReason> Reasons { get; }

    /// <summary>Answers the entry and the codes of the reasons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Entry}: {string.Join(", ", Reasons.Select(reason => reason.Code))}";
}
