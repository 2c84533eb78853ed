using SalesProcess.Decisions;

namespace SalesProcess.Activities;

/// <summary>A record that is due as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period, included.</param>
/// <param name="PostCode">The stable name of the post that owes it.</param>
/// <param name="Post">What the post is called, in the language asked for.</param>
/// <param name="DutyCode">The stable name of the duty.</param>
/// <param name="Duty">What is due, in the language asked for.</param>
/// <param name="Clause">The clause behind the duty.</param>
/// <param name="IsMissing">Whether no record is there.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DueRecordRow(
    DateOnly From,
    DateOnly To,
    string PostCode,
    string Post,
    string DutyCode,
    string Duty,
    string Clause,
    bool IsMissing
)
{
    internal static DueRecordRow Of(RecordReview review, DueRecord due, Language language) =>
        new(
            review.Days.Start.ToDateOnly(),
            review.Days.End.ToDateOnly(),
            review.Post.Id,
            review.Post.Label.In(language),
            due.Duty.Id,
            due.Duty.Text.In(language),
            due.Duty.Clause.ToString(),
            due.IsMissing
        );

    /// <summary>Answers the duty and whether it is met.</summary>
    /// <returns>Such as <c>promotion-plan: missing</c>.</returns>
    public override string ToString() => $"{DutyCode}: {(IsMissing ? "missing" : "there")}";
}
