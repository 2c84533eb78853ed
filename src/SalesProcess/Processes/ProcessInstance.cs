using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>One run of a process: what it is about, where it stands, and the journal of every move made.</summary>
/// <remarks>
/// Immutable: a move makes another instance. It is made by <see cref="Start"/> and <c>Restore</c> only, so that
/// the state always follows from the journal. Two instances are equal if table, subject and journal are. Order is not
/// defined.
/// </remarks>
/// <example>
/// <code>
/// ProcessInstance list = ProcessInstance.Start(table, "TL-2026-10-09");
/// Decision&lt;ProcessInstance&gt; next = list.Apply(new ProcessEvent { … });
/// </code>
/// </example>
public sealed record ProcessInstance
{
    private ProcessInstance(
        ProcessTable table,
        string subject,
        ProcessState state,
        ValueList<ProcessEvent> journal
    ) => (Table, Subject, State, Journal) = (table, subject, state, journal);

    /// <summary>The table of moves.</summary>
    public ProcessTable Table { get; }

    /// <summary>The host's identifier of what the process is about.</summary>
    public string Subject { get; }

    /// <summary>The state that it is in.</summary>
    public ProcessState State { get; }

    /// <summary>Every move made, in the order of making.</summary>
    public ValueList<ProcessEvent> Journal { get; }

    /// <summary>Whether the process may end in this state.</summary>
    public bool IsAtEnd => Table.Ends.Contains(State);

    /// <summary>Starts a process in the first state of its table.</summary>
    /// <param name="table">The table of moves; each of its conditions has a rule.</param>
    /// <param name="subject">The host's identifier of what the process is about; not blank.</param>
    /// <returns>The instance, with an empty journal.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or a condition of the table has no rule, because a
    /// chapter checks it in typed states of its own.</exception>
    public static ProcessInstance Start(ProcessTable table, string subject)
    {
        ArgumentNullException.ThrowIfNull(table);
        _ = Required.Text(subject, nameof(subject));
        return
            table.Moves.SelectMany(move => move.Guards).FirstOrDefault(guard => guard.Rule is null)
                is { } unruled
            ? throw new ArgumentException(
                $"The condition '{unruled.Id}' of the process '{table}' has no rule. Use the typed states of the chapter.",
                nameof(table)
            )
            : new ProcessInstance(table, subject, table.States[0], []);
    }

    /// <summary>Restores a process from its journal: every row is judged again, so that a forged one is found.</summary>
    /// <param name="table">The table of moves.</param>
    /// <param name="subject">The host's identifier of what the process is about; not blank.</param>
    /// <param name="journal">The rows, in the order of making; a row that stands twice counts once.</param>
    /// <returns>The instance with the explanation of each row; refused at the first row that does not follow from the
    /// ones before it, with its number and every reason.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Start"/>.</exception>
    public static Decision<ProcessInstance> Restore(
        ProcessTable table,
        string subject,
        ValueList<ProcessEvent> journal
    )
    {
        ArgumentNullException.ThrowIfNull(journal);
        ProcessInstance instance = Start(table, subject);
        var steps = new List<OnDemand<Explanation>>();
        foreach (ProcessEvent row in journal)
        {
            Decision<ProcessInstance> applied = instance.Apply(row);
            if (!applied.TryGetValue(out ProcessInstance? next, out Refusal? refusal))
            {
                RefusalReason broken = ProcessRefusals.JournalBroken.Because(
                    clause: null,
                    ProcessFacts.Subject(subject),
                    ProcessFacts.Row(steps.Count + 1)
                );
                return Decision.Refuse<ProcessInstance>(new Refusal([broken, .. refusal.Reasons]));
            }

            steps.Add(applied.Why!);
            instance = next;
        }

        ProcessInstance restored = instance;
        ValueList<OnDemand<Explanation>> whys = steps.ToValueList();
        return Decision.Accept(restored, () => ProcessExplanations.OfRestoring(restored, whys.Values()));
    }

    /// <summary>Restores a process from its stored journal, as <see cref="JournalJson.Read"/> reads it.</summary>
    /// <param name="table">The table of moves.</param>
    /// <param name="journal">The stored journal.</param>
    /// <returns>As for a list of rows; refused also where the journal is that of another process.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Start"/>.</exception>
    public static Decision<ProcessInstance> Restore(ProcessTable table, ProcessJournal journal)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(journal);
        return journal.Process == table.Id
            ? Restore(table, journal.Subject, journal.Rows)
            : Decision.Refuse<ProcessInstance>(
                ProcessRefusals.JournalOfAnother.Because(
                    clause: null,
                    ProcessFacts.Subject(journal.Subject),
                    new Fact("stored", FactValue.Of(journal.Process), new("process stored", "存储的流程")),
                    new Fact("asked", FactValue.Of(table.Id), new("process asked for", "所求流程"))
                )
            );
    }

    /// <summary>Makes a move.</summary>
    /// <param name="made">The move, who makes it, when, and what is recorded with it.</param>
    /// <returns>The instance after the move, or this one where the same event is on record already. Refused, with
    /// every reason, where the state has no such move, the role may not make it, a condition does not hold, time would
    /// run backwards, or the identifier of the event is on record with other contents.</returns>
    public Decision<ProcessInstance> Apply(ProcessEvent made)
    {
        ArgumentNullException.ThrowIfNull(made);
        if (Journal.FirstOrDefault(row => row.EventId == made.EventId) is { } onRecord)
        {
            return onRecord == made
                ? Decision.Accept(this, () => ProcessExplanations.OfMove(this, this, made))
                : Decision.Refuse<ProcessInstance>(
                    ProcessRefusals.EventDiffers.Because(
                        clause: null,
                        ProcessFacts.Subject(Subject),
                        ProcessFacts.Event(made.EventId)
                    )
                );
        }

        ValueList<RefusalReason> unmet = [.. Backwards(made.At), .. UnmetOf(made)];
        if (unmet.Count > 0)
        {
            return Decision.Refuse<ProcessInstance>(new Refusal(unmet));
        }

        ProcessMove move = MoveNamed(made.Move)!;
        var next = new ProcessInstance(Table, Subject, Table.Find(move.To), [.. Journal, made]);
        return Decision.Accept(next, () => ProcessExplanations.OfMove(this, next, made));
    }

    /// <summary>Lists what may be done now, and why not.</summary>
    /// <param name="role">The role that asks.</param>
    /// <param name="facts">What would be recorded with the move.</param>
    /// <returns>Every move that leaves the state, with the conditions that do not hold for the role and the facts.</returns>
    public ValueList<PossibleMove> MovesFor(ProcessRole role, ValueList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(facts);
        return Table
            .MovesFrom(State.Id)
            .Select(move => new PossibleMove(move, Unmet(move, role.Id, facts).ToValueList()))
            .ToValueList();
    }

    /// <summary>Lists the journal as flat rows, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>One row a move, in the order of making.</returns>
    public ValueList<JournalRow> ToRows(Language language)
    {
        var rows = new List<JournalRow>();
        ProcessState from = Table.States[0];
        foreach (ProcessEvent made in Journal)
        {
            ProcessMove move = Table.MovesFrom(from.Id).First(row => row.Id == made.Move);
            ProcessState to = Table.Find(move.To);
            rows.Add(JournalRow.Of(made, from, move, to, language));
            from = to;
        }

        return rows.ToValueList();
    }

    /// <summary>Answers process, subject and state.</summary>
    /// <returns>Such as <c>plan-agreement P-1: agreed</c>.</returns>
    public override string ToString() => $"{Table} {Subject}: {State}";

    /// <summary>Whether two instances have equal tables, subjects and journals.</summary>
    /// <param name="other">The other instance.</param>
    /// <returns>True if they are equal.</returns>
    public bool Equals(ProcessInstance? other) =>
        other is not null && Subject == other.Subject && Journal == other.Journal && Table == other.Table;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Journal);

    internal ProcessMove? MoveNamed(string move) =>
        Table.MovesFrom(State.Id).FirstOrDefault(row => row.Id == move);

    internal IEnumerable<Fact> Recorded(ValueList<Fact> more) =>
        Journal.SelectMany(row => row.Facts).Concat(more);

    private IEnumerable<RefusalReason> UnmetOf(ProcessEvent made) =>
        MoveNamed(made.Move) is { } move
            ? Unmet(move, made.Role, made.Facts)
            :
            [
                ProcessRefusals.NoSuchMove.Because(
                    clause: null,
                    ProcessFacts.Subject(Subject),
                    ProcessFacts.State(State),
                    ProcessFacts.Move(made.Move)
                ),
            ];

    private IEnumerable<RefusalReason> Unmet(ProcessMove move, string role, ValueList<Fact> facts)
    {
        if (move.Roles.Count > 0 && move.Roles.All(permitted => permitted.Id != role))
        {
            yield return ProcessRefusals.RoleNotPermitted.Because(
                move.Clause,
                ProcessFacts.Move(move),
                ProcessFacts.Subject(Subject),
                ProcessFacts.Role(role),
                ProcessFacts.Permitted(move.Roles)
            );
        }

        foreach (ProcessGuard guard in move.Guards.Where(guard => !guard.Rule!.Holds(Recorded(facts))))
        {
            yield return guard.Rule!.Refusal.Because(
                guard.Clause,
                ProcessFacts.Subject(Subject),
                ProcessFacts.Condition(guard),
                ProcessFacts.Needed(guard.Rule)
            );
        }
    }

    private IEnumerable<RefusalReason> Backwards(LocalDateTime at) =>
        Journal.Count == 0 || at >= Journal[^1].At
            ? []
            :
            [
                ProcessRefusals.TimeRunsBackwards.Because(
                    clause: null,
                    ProcessFacts.Subject(Subject),
                    ProcessFacts.At("last", Journal[^1].At, new("last time", "最近时间")),
                    ProcessFacts.At("at", at, new("time given", "给出的时间"))
                ),
            ];
}
