using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Grading;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>The grade of a prospect by the host's scorecard.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record ProspectGrade
{
    internal ProspectGrade(string customerId, ScoreAssessment assessment) =>
        (CustomerId, Assessment) = (customerId, assessment);

    /// <summary>The host's identifier of the prospect.</summary>
    public string CustomerId { get; }

    /// <summary>Score, grade, what each factor brought, and what would change the grade.</summary>
    public ScoreAssessment Assessment { get; }

    /// <summary>Gives the grade as a flat row of plain values, for reports and grids.</summary>
    /// <param name="language">The language of labels.</param>
    /// <returns>The row.</returns>
    public ProspectRow ToRow(Language language) =>
        new(
            CustomerId,
            Assessment.Band.Name,
            Assessment.Band.Label.In(language),
            Assessment.Score.ToString(),
            string.Join(", ", Assessment.Missing.Select(one => one.Name))
        );

    /// <summary>Gives the grade for a view of all axes.</summary>
    /// <param name="asOf">The day of the assessment.</param>
    /// <param name="policy">The edition of the policy in force, which may say when it is looked at again.</param>
    /// <returns>A computed value on its axis.</returns>
    public AxisValue ToAxisValue(LocalDate asOf, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            CustomerId = CustomerId,
            Axis = CustomerAxes.ProspectGrade,
            Code = Assessment.Band.Name,
            Label = Assessment.Band.Label,
            Clause = Assessment.Band.Clause ?? CustomerAxes.ProspectGrade.Clause,
            AsOf = asOf,
            NextReview = GradeReviews.After(asOf, ValueParameters.ProspectGradeReviewDays, policy).Next,
        };
    }

    /// <summary>Answers prospect and grade.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{CustomerId}: {Assessment.Band.Name}";
}
