using SalesProcess.Measures;
using SalesProcess.Processes;

namespace SalesProcess.Quotas;

/// <summary>A plan that was binding until another one took its place.</summary>
/// <typeparam name="TMeasure">Money or quantity.</typeparam>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ReplacedPlan<TMeasure>
    where TMeasure : struct, IMeasure<TMeasure>
{
    internal ReplacedPlan(AgreedPlan<TMeasure> was, ProcessInstance record, string replacedBy) =>
        (Was, Record, ReplacedBy) = (was, record, replacedBy);

    /// <summary>The plan as it was agreed.</summary>
    public AgreedPlan<TMeasure> Was { get; }

    /// <summary>The run of the process, with its journal.</summary>
    public ProcessInstance Record { get; }

    /// <summary>The host's identifier of the plan that took its place.</summary>
    public string ReplacedBy { get; }

    /// <summary>Answers both identifiers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Was.PlanId}: replaced by {ReplacedBy}";
}
