namespace SalesProcess.Processes;

/// <summary>A move from one state without parts to another, or to itself.</summary>
internal sealed record ProcessStep(ProcessMove Move, ProcessState From, ProcessState To);
