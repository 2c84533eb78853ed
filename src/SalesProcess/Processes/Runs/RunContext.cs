using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What the instances of a run share until an answer, or an event with an odd name, changes it.</summary>
internal sealed class RunContext
{
    private RunContext(
        ProcessTable table,
        ProcessCase about,
        string naming,
        ValueList<StateChecklist> checklists,
        bool isNamedAlike
    )
    {
        Table = table;
        Case = about;
        Naming = naming;
        Checklists = checklists;
        IsNamedAlike = isNamedAlike;
    }

    internal ProcessTable Table { get; }

    internal ProcessCase Case { get; }

    /// <summary>How the identifiers of the actor's own moves begin; their place in the journal follows.</summary>
    internal string Naming { get; }

    /// <summary>The checklists of the states, with the answers so far.</summary>
    internal ValueList<StateChecklist> Checklists { get; }

    /// <summary>Whether an event from elsewhere may bear the name of one of the actor's own.</summary>
    internal bool IsNamedAlike { get; }

    internal static RunContext Of(ProcessTable table, ProcessCase about) =>
        new(table, about, about.Subject + "/", about.Checklists, isNamedAlike: false);

    internal RunContext Named(string naming, IEnumerable<string> eventIds) =>
        new(
            Table,
            Case,
            naming,
            Checklists,
            eventIds.Any(id => id.StartsWith(naming, StringComparison.Ordinal))
        );

    /// <summary>The context after an event.</summary>
    internal RunContext After(ValueList<StateChecklist> checklists, bool isNamedAlike) =>
        ReferenceEquals(checklists, Checklists) && (IsNamedAlike || !isNamedAlike)
            ? this
            : new(Table, Case, Naming, checklists, IsNamedAlike || isNamedAlike);
}
