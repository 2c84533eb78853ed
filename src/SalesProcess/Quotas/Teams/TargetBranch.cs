using SalesProcess.Decisions;
using SalesProcess.Measures;

namespace SalesProcess.Quotas;

/// <summary>A place in the organisation that gets a target, and the parts that share it: a region with its teams, a
/// team with its people, a salesperson with customers or products.</summary>
/// <param name="Id">The identifier in the company's books; not blank.</param>
/// <param name="Weight">How much of the target above falls to it, beside its neighbours; zero gets nothing.</param>
/// <param name="Parts">The parts below; none where the target is not broken down any further.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record TargetBranch(string Id, Ratio Weight, ValueList<TargetBranch> Parts)
{
    /// <summary>Makes a place without parts.</summary>
    /// <param name="id">The identifier in the company's books; not blank.</param>
    /// <param name="weight">How much of the target above falls to it, beside its neighbours.</param>
    public TargetBranch(string id, Ratio weight)
        : this(id, weight, []) { }

    /// <summary>The identifier in the company's books; not blank.</summary>
    public string Id
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(Id);

    /// <summary>The most levels that an organisation may have, the place itself counted.</summary>
    public const int MostLevels = 16;

    /// <summary>The parts below; empty where the target is not broken down any further.</summary>
    /// <exception cref="ArgumentException">A part is null, or the place would stand above more than
    /// <see cref="MostLevels"/> levels, itself counted.</exception>
    public ValueList<TargetBranch> Parts
    {
        get;
        init => field = Shallow(value, nameof(Parts));
    } = Shallow(Parts, nameof(Parts));

    /// <summary>The levels from here down, this one counted.</summary>
    private int Levels => 1 + (Parts.Count == 0 ? 0 : Parts.Max(part => part.Levels));

    /// <summary>Answers identifier, weight and the number of parts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Weight}, {English.Count(Parts.Count, "part")}";

    private static ValueList<TargetBranch> Shallow(ValueList<TargetBranch> parts, string parameter) =>
        Required.Items(parts, parameter).All(part => part.Levels < MostLevels)
            ? parts
            : throw new ArgumentException(
                $"The parts make an organisation of more than {FactValue.Of(MostLevels)} levels. Join some levels.",
                parameter
            );
}
