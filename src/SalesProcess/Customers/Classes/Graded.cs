using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>What a scheme finds for one set of facts, before it is put into words.</summary>
internal sealed record Graded<TGrade>(TGrade Grade, BilingualText Label, ClauseId Clause)
    where TGrade : struct
{
    internal bool IsClass { get; init; } = true;

    internal ValueList<Fact> Facts { get; init; } = [];

    internal ValueList<RuleNotApplied> NotApplied { get; init; } = [];

    internal TGrade? Next { get; init; }

    internal BilingualText? NextLabel { get; init; }

    internal ValueList<RefusalReason> MissingForNext { get; init; } = [];
}
