using System.Globalization;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>A move that a visit could make now, and why not where it may not.</summary>
/// <param name="Move">The row of the table.</param>
/// <param name="Unmet">Every condition that does not hold; empty if the move is permitted.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record VisitMove(ProcessMove Move, ValueList<RefusalReason> Unmet)
{
    /// <summary>The step that the move enters; null for a move that enters none.</summary>
    public VisitStep? Step => Kebab.Find<VisitStep>(Move.To);

    /// <summary>The names of the facts that the move asks for, such as a reason.</summary>
    public ValueList<string> Asks => PossibleMove.AskedBy(Move);

    /// <summary>Whether the move is permitted now.</summary>
    public bool IsPermitted => Unmet.Count == 0;

    /// <summary>Answers the move and the number of conditions that do not hold.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Move}: {Unmet.Count} unmet");
}
