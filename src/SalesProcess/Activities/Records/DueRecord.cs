using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Activities;

/// <summary>A record that is due for a period, and the records that meet the duty.</summary>
/// <param name="Duty">The duty, as the policy sets it.</param>
/// <param name="Records">The records that are there, in the order given; empty if none is.</param>
/// <remarks>Equality is that of both parts. Order is not defined.</remarks>
public sealed record DueRecord(PolicyItem Duty, ValueList<MadeRecord> Records)
{
    /// <summary>Whether no record meets the duty.</summary>
    public bool IsMissing => Records.Count == 0;

    /// <summary>Answers the duty and whether it is met.</summary>
    /// <returns>Such as <c>promotion-plan: missing</c>.</returns>
    public override string ToString() => $"{Duty.Id}: {(IsMissing ? "missing" : "there")}";
}
