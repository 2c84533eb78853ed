using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>The grade of an intent customer, and what is missing for the next one up.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record IntentAssessment
{
    internal IntentAssessment(
        string customerId,
        IntentGrade grade,
        IntentGrade? nextGrade,
        ValueList<RefusalReason> missingForNext
    )
    {
        CustomerId = customerId;
        Grade = grade;
        NextGrade = nextGrade;
        MissingForNext = missingForNext;
    }

    /// <summary>The host's identifier of the customer.</summary>
    public string CustomerId { get; }

    /// <summary>The grade.</summary>
    public IntentGrade Grade { get; }

    /// <summary>The next grade up; null for grade A.</summary>
    public IntentGrade? NextGrade { get; }

    /// <summary>Every condition of the next grade that is not met; empty for grade A.</summary>
    public ValueList<RefusalReason> MissingForNext { get; }

    /// <summary>Gives the assessment as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels and of what is missing.</param>
    /// <returns>The row.</returns>
    public IntentGradeRow ToRow(Language language) =>
        new(
            CustomerId,
            Grade.ToString(),
            CustomerLabels.Of(Grade).In(language),
            NextGrade?.ToString() ?? "",
            MissingForNext.Count == 0
                ? ""
                : BilingualText.Join(MissingForNext.Select(reason => reason.Message)).In(language)
        );

    /// <summary>Answers customer and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Grade}";
}
