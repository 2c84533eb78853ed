using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One grade with the condition that puts a customer into it.</summary>
internal sealed record IntentRule(IntentGrade Grade, ClauseId Clause, Criterion<IntentFacts> Condition);
