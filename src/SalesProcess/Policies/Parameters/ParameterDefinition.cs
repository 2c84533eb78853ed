using NodaTime;
using SalesProcess.Clauses;
using SalesProcess.Decisions;

namespace SalesProcess.Policies;

/// <summary>A value that a policy sets: its name, its kind and limits, and the clause that it stands for.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ParameterDefinition
{
    /// <summary>The stable name, such as <c>quotas.planning-days-per-month</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The clause that the value stands for.</summary>
    public required ClauseId Clause { get; init; }

    /// <summary>What the value is called, in both languages.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>What the value is.</summary>
    public required ParameterKind Kind { get; init; }

    /// <summary>Whether the sources give no value, so that the host must: reading it unset is a refusal.</summary>
    public bool IsFromHost { get; init; }

    /// <summary>The conflict of the sources that the value decides, such as <c>K-07</c>; null if none.</summary>
    public string? Conflict { get; init; }

    /// <summary>The unit of a whole number, such as "days", in both languages; null for other kinds.</summary>
    public BilingualText? Unit { get; init; }

    /// <summary>The least allowed whole number.</summary>
    public long Least { get; init; }

    /// <summary>The most allowed whole number.</summary>
    public long Most { get; init; }

    /// <summary>The latest allowed time of day, this time included; null where any is allowed.</summary>
    public LocalTime? Latest { get; init; }

    /// <summary>The named readings of a choice; empty for other kinds.</summary>
    public ValueList<ParameterOption> Options { get; init; } = [];

    /// <summary>The traits that items and targets may be conditional on, with all their values; empty for other kinds.</summary>
    public ValueList<ItemCondition> Traits { get; init; } = [];

    /// <summary>Answers the name.</summary>
    /// <returns>The stable name.</returns>
    public override string ToString() => Name;
}
