using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One grade with the condition that puts a customer into it.</summary>
internal sealed record GradeRule<TFacts, TGrade>(
    TGrade Grade,
    string Name,
    BilingualText Label,
    ClauseId Clause,
    Criterion<TFacts> Condition
)
    where TGrade : struct
{
    internal RuleNotApplied Lacking(ValueList<RefusalReason> unmet) => new(Name, Label, Clause, unmet);
}
