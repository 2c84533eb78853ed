using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How a deadline of some working days is worded: its decision, clause, subject and questions.</summary>
internal sealed record WorkingDaysWords(
    string Decision,
    ClauseId Clause,
    Func<string, Fact> Subject,
    Func<string, BilingualText> WhenDue,
    Func<string, BilingualText> InTime
);
