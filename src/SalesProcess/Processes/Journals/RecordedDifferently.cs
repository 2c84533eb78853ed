namespace SalesProcess.Processes;

/// <summary>Something that two sides recorded differently, neither knowing of the other.</summary>
/// <param name="FactName">The name of the fact, such as <c>greeting/goal-stated</c>.</param>
/// <param name="Earlier">The event that holds no longer.</param>
/// <param name="Later">The event that holds.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record RecordedDifferently(string FactName, ProcessEvent Earlier, ProcessEvent Later)
{
    /// <summary>Answers the fact and both events.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactName}: {Earlier.EventId}, then {Later.EventId}";
}
