using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>A condition of a move: a named rule with its clause, so that it can be shown, cited and checked.</summary>
/// <param name="Id">The stable name, in kebab case.</param>
/// <param name="Label">What must hold, in both languages.</param>
/// <param name="Clause">The clause behind it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProcessGuard(string Id, BilingualText Label, ClauseId Clause)
{
    /// <summary>What checks the condition, as data; null in a table that is drawn and not run.</summary>
    public GuardRule? Rule { get; init; }

    /// <summary>How the condition says no in words of its own; null where those of the rule will do.</summary>
    internal RefusalRule? Refusal { get; init; }

    /// <summary>Answers name and clause.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} [{Clause}]";
}
