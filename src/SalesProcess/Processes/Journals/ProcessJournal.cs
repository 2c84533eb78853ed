using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>The journal of one run of a process as it was stored: rows that are not judged yet.</summary>
/// <param name="Process">The stable name of the process; not blank.</param>
/// <param name="Subject">The host's identifier of what the process is about; not blank.</param>
/// <param name="Rows">The moves, in the order of making.</param>
/// <remarks>It says nothing about the state: <see cref="ProcessInstance.Restore(ProcessTable, ProcessJournal)"/> judges
/// it. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProcessJournal(string Process, string Subject, ValueList<ProcessEvent> Rows)
{
    /// <summary>The stable name of the process; not blank.</summary>
    public string Process
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Process);

    /// <summary>The host's identifier of what the process is about; not blank.</summary>
    public string Subject
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Subject);

    /// <summary>The moves, in the order of making.</summary>
    public ValueList<ProcessEvent> Rows
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Rows);

    /// <summary>Facts that held from the start; none unless set.</summary>
    public ValueList<Fact> Given
    {
        get;
        init => field = Required.Items(value);
    } = [];

    /// <summary>Answers process, subject and the number of rows.</summary>
    /// <returns>Such as <c>target-list TL-1: 2 rows</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Process} {Subject}: {Rows.Count} rows");
}
