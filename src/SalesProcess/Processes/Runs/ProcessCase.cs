using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>What a process is run about: all that is settled before the first move.</summary>
/// <remarks>
/// <see cref="Given"/> holds what conditions ask for and no move records, such as a limit that an edition of the policy
/// sets; a move records such a fact anew only where its table asks for it with the move. The lists are those of the states, nothing answered. Equality is that of all parts. Order is not defined.
/// </remarks>
public sealed record ProcessCase
{
    /// <summary>The host's identifier of what the process is about; not blank.</summary>
    public required string Subject
    {
        get;
        init => field = Required.Text(value);
    }

    /// <summary>Facts that hold from the start; none unless set.</summary>
    public ValueList<Fact> Given
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>The checklists of the states, nothing answered; none unless set.</summary>
    public ValueList<StateChecklist> Checklists
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>Who makes the moves that a chapter makes by its typed states; null where there is no such.</summary>
    public ProcessActor? Actor { get; init; }

    /// <summary>What a chapter knows of the case besides; null where it is no chapter's.</summary>
    internal object? Owner { get; init; }

    /// <summary>Answers the subject.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Subject;
}
