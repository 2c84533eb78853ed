namespace SalesProcess.Processes;

/// <summary>A move with the event that made it.</summary>
internal sealed class RecordedStep(ProcessStep step, ProcessEvent made)
{
    internal ProcessStep Step => step;

    internal ProcessEvent Event => made;
}
