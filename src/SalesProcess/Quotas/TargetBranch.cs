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

    /// <summary>The parts below; empty where the target is not broken down any further.</summary>
    public ValueList<TargetBranch> Parts
    {
        get;
        init => field = Required.NotNull(value);
    } = Required.NotNull(Parts);

    /// <summary>Answers identifier, weight and the number of parts.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Weight}, {FactValue.Of(Parts.Count)} parts";
}
