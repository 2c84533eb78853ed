using System.Globalization;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>A move that leaves the state of a process, and why it may not be made now where it may not.</summary>
/// <param name="Move">The row of the table.</param>
/// <param name="Unmet">Every condition that does not hold; empty if the move is permitted.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record PossibleMove(ProcessMove Move, ValueList<RefusalReason> Unmet)
{
    /// <summary>Whether the move is permitted now.</summary>
    public bool IsPermitted => Unmet.Count == 0;

    /// <summary>The names of the facts that the move asks for, to be given with it.</summary>
    public ValueList<string> Asks => AskedBy(Move);

    internal static ValueList<string> AskedBy(ProcessMove move) =>
        move
            .Guards.Select(guard => guard.Rule)
            .OfType<GuardRule.FactGiven>()
            .Select(rule => rule.FactName)
            .ToValueList();

    /// <summary>Answers the move and the number of conditions that do not hold.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Move}: {Unmet.Count} unmet");
}
