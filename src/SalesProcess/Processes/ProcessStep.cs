namespace SalesProcess.Processes;

/// <summary>A move from one state without parts to another, or to itself.</summary>
internal sealed class ProcessStep(ProcessMove move, ProcessState from, ProcessState to, int placeOfTo)
{
    internal ProcessMove Move => move;

    internal ProcessState From => from;

    internal ProcessState To => to;

    /// <summary>The place of the state that it leads to among those of the table, from 0.</summary>
    internal int PlaceOfTo => placeOfTo;

    /// <summary>Whether nothing has to be checked but the time.</summary>
    internal bool IsFree { get; } = move.Guards.Count == 0 && move.Roles.Count == 0;
}
