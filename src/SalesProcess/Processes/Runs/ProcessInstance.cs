using System.Globalization;
using NodaTime;
using SalesProcess.Checklists;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>One run of a process: what it is about, where it stands, and the journal of every move made.</summary>
/// <remarks>
/// Immutable: a move makes another instance, which shares the journal before it. It is made by <c>Start</c> and
/// <c>Restore</c> only, so that the state always follows from the journal. Two instances are equal if table, case and
/// journal are. Order is not defined.
/// </remarks>
/// <example>
/// <code>
/// ProcessInstance list = ProcessInstance.Start(table, "TL-2026-10-09");
/// Decision&lt;ProcessInstance&gt; next = list.Apply(new ProcessEvent { … });
/// </code>
/// </example>
public sealed partial record ProcessInstance
{
    // few and small on purpose: a move makes one of these
    private readonly RunContext context;
    private readonly ProcessInstance? before;
    private readonly object? last; // a ProcessStep of the actor of the case, with nothing recorded; else a RecordedStep
    private readonly LocalDateTime at;
    private readonly int count;

    private ProcessInstance(RunContext context) => this.context = context;

    private ProcessInstance(
        RunContext context,
        ProcessInstance? before,
        object? last,
        LocalDateTime at,
        int count
    )
    {
        this.context = context;
        this.before = before;
        this.last = last;
        this.at = at;
        this.count = count;
    }

    /// <summary>The table of moves.</summary>
    public ProcessTable Table => context.Table;

    /// <summary>What was settled before the first move.</summary>
    public ProcessCase Case => context.Case;

    /// <summary>The host's identifier of what the process is about.</summary>
    public string Subject => context.Case.Subject;

    /// <summary>The state that it is in.</summary>
    public ProcessState State => LastStep?.To ?? Table.States[0];

    /// <summary>The checklists of the states, with the answers so far.</summary>
    public ValueList<StateChecklist> Checklists => context.Checklists;

    /// <summary>Every move made, in the order of making.</summary>
    public ValueList<ProcessEvent> Journal
    {
        get
        {
            var rows = new ProcessEvent[count];
            for (ProcessInstance node = this; node.before is not null; node = node.before)
            {
                rows[node.count - 1] = node.Event;
            }

            return [.. rows];
        }
    }

    /// <summary>Whether the process may end in this state.</summary>
    public bool IsAtEnd => Table.Ends.Contains(State);

    /// <summary>The number of moves made.</summary>
    internal int Count => count;

    /// <summary>The run before the last move; null at the start.</summary>
    internal ProcessInstance? Before => before;

    /// <summary>The last move, with its states; null at the start.</summary>
    internal ProcessStep? LastStep => last as ProcessStep ?? (last as RecordedStep)?.Step;

    /// <summary>The time of the last move; of no meaning at the start.</summary>
    internal LocalDateTime LastAt => at;

    /// <summary>The last move as it was handed over; null for one of the actor of the case, with nothing recorded.</summary>
    private ProcessEvent? Made => (last as RecordedStep)?.Event;

    /// <summary>The last move as a row of the journal.</summary>
    internal ProcessEvent Event =>
        Made is not { } made
            ? new ProcessEvent
            {
                EventId = OwnId(count),
                Move = LastStep!.Move.Id,
                Role = Case.Actor!.Role,
                By = Case.Actor.By,
                At = at,
                Sequence = count,
            }
        : made.Sequence is null ? made with { Sequence = count }
        : made;

    /// <summary>Starts a process in the first state of its table.</summary>
    /// <param name="table">The table of moves; each of its conditions has a rule.</param>
    /// <param name="subject">The host's identifier of what the process is about; not blank.</param>
    /// <returns>The instance, with an empty journal.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or a condition of the table has no rule.</exception>
    public static ProcessInstance Start(ProcessTable table, string subject) =>
        Start(table, new ProcessCase { Subject = Required.Text(subject, nameof(subject)) });

    /// <summary>Starts a process in the first state of its table, with facts that hold from the start.</summary>
    /// <param name="table">The table of moves; each of its conditions has a rule.</param>
    /// <param name="subject">The host's identifier of what the process is about; not blank.</param>
    /// <param name="given">The facts, such as a limit that an edition of the policy sets.</param>
    /// <returns>The instance, with an empty journal.</returns>
    /// <exception cref="ArgumentException">As for the start of a case.</exception>
    public static ProcessInstance Start(ProcessTable table, string subject, ValueList<Fact> given) =>
        Start(table, new ProcessCase { Subject = Required.Text(subject, nameof(subject)), Given = given });

    /// <summary>Starts a process in the first state of its table.</summary>
    /// <param name="table">The table of moves; each of its conditions has a rule.</param>
    /// <param name="about">What it is run about.</param>
    /// <returns>The instance, with an empty journal.</returns>
    /// <exception cref="ArgumentException">A condition of the table has no rule, or a checklist is of no state of the
    /// table or stands twice.</exception>
    public static ProcessInstance Start(ProcessTable table, ProcessCase about)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(about);
        if (table.Moves.SelectMany(move => move.Guards).FirstOrDefault(g => g.Rule is null) is { } unruled)
        {
            throw new ArgumentException(
                $"The condition '{unruled.Id}' of the process '{table}' has no rule. Use the typed states of the chapter.",
                nameof(table)
            );
        }

        string[] lists = [.. about.Checklists.Select(list => list.State)];
        return
            lists.Distinct().Count() == lists.Length
            && lists.All(state => table.Index.StateNamed(state) is not null)
            ? new ProcessInstance(RunContext.Of(table, about))
            : throw new ArgumentException(
                $"The checklists of the process '{table}' must be of states of its own, one of each: {string.Join(", ", lists)}.",
                nameof(about)
            );
    }

    /// <summary>Has the moves that are made from here on in the name of the actor of the case bear identifiers of a
    /// device, such as <c>V-1/P2/7</c> instead of <c>V-1/7</c>; so that two devices can go on from one run without a
    /// network, and be merged.</summary>
    /// <param name="device">The host's identifier of the device; not blank, without a slash.</param>
    /// <returns>An instance that is equal to this one.</returns>
    /// <exception cref="ArgumentException">The identifier is blank or holds a slash.</exception>
    public ProcessInstance OnDevice(string device) =>
        Required.Text(device, nameof(device)).Contains('/', StringComparison.Ordinal)
            ? throw new ArgumentException(
                $"The device '{device}' holds a slash. Leave it out.",
                nameof(device)
            )
            : new ProcessInstance(
                context.Named($"{Subject}/{device}/", Nodes().Select(node => node.Event.EventId)),
                before,
                before is null ? null : new RecordedStep(LastStep!, Event),
                at,
                count
            );

    /// <summary>Answers process, subject and state.</summary>
    /// <returns>Such as <c>plan-agreement P-1: agreed</c>.</returns>
    public override string ToString() => $"{Table} {Subject}: {State}";

    /// <summary>Whether two instances have equal tables, cases and journals.</summary>
    /// <param name="other">The other instance.</param>
    /// <returns>True if they are equal.</returns>
    public bool Equals(ProcessInstance? other)
    {
        if (other is null || count != other.count || Case != other.Case || Table != other.Table)
        {
            return false;
        }

        (ProcessInstance mine, ProcessInstance theirs) = (this, other);
        while (!ReferenceEquals(mine, theirs) && mine.before is not null)
        {
            if (mine.Event != theirs.Event)
            {
                return false;
            }

            (mine, theirs) = (mine.before, theirs.before!);
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, count, at);

    /// <summary>The identifier of a move that the actor of the case makes, by its place in the journal.</summary>
    private string OwnId(int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{context.Naming}{place}");
}
