using SalesProcess.Decisions;

namespace SalesProcess.Processes;

public sealed partial record ProcessInstance
{
    /// <summary>Restores a process from its journal: every row is judged again, so that a forged one is found.</summary>
    /// <param name="table">The table of moves.</param>
    /// <param name="subject">The host's identifier of what the process is about; not blank.</param>
    /// <param name="journal">The rows, in the order of making; a row that stands twice counts once.</param>
    /// <returns>The instance with the explanation of each row; refused at the first row that does not follow from the
    /// ones before it, with its number and every reason.</returns>
    /// <exception cref="ArgumentException">As for <c>Start</c>.</exception>
    public static Decision<ProcessInstance> Restore(
        ProcessTable table,
        string subject,
        ValueList<ProcessEvent> journal
    ) => Start(table, subject).ApplyAll(journal);

    /// <summary>Restores a process of a case from its journal: every row is judged again.</summary>
    /// <param name="table">The table of moves.</param>
    /// <param name="about">What it is run about.</param>
    /// <param name="journal">The rows, in the order of making; a row that stands twice counts once.</param>
    /// <returns>As for a subject.</returns>
    /// <exception cref="ArgumentException">As for <c>Start</c>.</exception>
    public static Decision<ProcessInstance> Restore(
        ProcessTable table,
        ProcessCase about,
        ValueList<ProcessEvent> journal
    ) => Start(table, about).ApplyAll(journal);

    /// <summary>Restores a process from its stored journal, as <see cref="JournalJson.Read"/> reads it.</summary>
    /// <param name="table">The table of moves.</param>
    /// <param name="journal">The stored journal.</param>
    /// <returns>As for a list of rows; refused also where the journal is that of another process.</returns>
    /// <exception cref="ArgumentException">As for <c>Start</c>.</exception>
    public static Decision<ProcessInstance> Restore(ProcessTable table, ProcessJournal journal)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(journal);
        return journal.Process == table.Id
            ? Start(table, journal.Subject, journal.Given).ApplyAll(journal.Rows)
            : Decision.Refuse<ProcessInstance>(OfAnother(table, journal));
    }

    internal static RefusalReason OfAnother(ProcessTable table, ProcessJournal journal) =>
        ProcessRefusals.JournalOfAnother.Because(
            clause: null,
            ProcessFacts.Subject(journal.Subject),
            new Fact("stored", FactValue.Of(journal.Process), new("process stored", "存储的流程")),
            new Fact("asked", FactValue.Of(table.Id), new("process asked for", "所求流程"))
        );

    /// <summary>Makes the moves of a journal, one after the other.</summary>
    /// <param name="journal">The rows, in the order of making; a row that stands twice counts once.</param>
    /// <returns>The instance with the explanation of each row; refused at the first row that does not follow from the
    /// ones before it, with its number and every reason.</returns>
    public Decision<ProcessInstance> ApplyAll(ValueList<ProcessEvent> journal)
    {
        _ = Required.Items(journal);
        Dictionary<string, ProcessEvent> seen = Nodes()
            .ToDictionary(node => node.Event.EventId, node => node.Event, StringComparer.Ordinal);
        ProcessInstance instance = this;
        for (int row = 0; row < journal.Count; row++)
        {
            ProcessEvent made = journal[row];
            if (seen.TryGetValue(made.EventId, out ProcessEvent? onRecord) && onRecord == made)
            {
                continue;
            }

            Decision<ProcessInstance> applied = onRecord is null
                ? instance.ApplyNew(made)
                : Decision.Refuse<ProcessInstance>(Differs(made));
            if (!applied.TryGetValue(out ProcessInstance? next, out Refusal? refusal))
            {
                RefusalReason broken = ProcessRefusals.JournalBroken.Because(
                    clause: null,
                    ProcessFacts.Subject(Subject),
                    ProcessFacts.Row(row + 1)
                );
                return Decision.Refuse<ProcessInstance>(new Refusal([broken, .. refusal.Reasons]));
            }

            seen.Add(made.EventId, made);
            instance = next;
        }

        return Decision.Accept(instance, static restored => ProcessExplanations.OfRestoring(restored));
    }
}
