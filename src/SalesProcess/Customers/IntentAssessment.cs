using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The grade of an intent customer, and what is missing for the next one up.</summary>
/// <param name="CustomerId">The host's identifier of the customer.</param>
/// <param name="Grade">The grade.</param>
/// <param name="NextGrade">The next grade up; null for grade A.</param>
/// <param name="MissingForNext">Every condition of the next grade that is not met; empty for grade A.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record IntentAssessment(
    string CustomerId,
    IntentGrade Grade,
    IntentGrade? NextGrade,
    ValueList<RefusalReason> MissingForNext
)
{
    /// <summary>Gives the assessment as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of what is missing.</param>
    /// <returns>The row.</returns>
    public IntentGradeRow ToRow(Language language) =>
        new(
            CustomerId,
            Grade.ToString(),
            NextGrade?.ToString() ?? "",
            MissingForNext.Count == 0
                ? ""
                : BilingualText.Join(MissingForNext.Select(reason => reason.Message)).In(language)
        );
}
