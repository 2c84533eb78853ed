using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Customers;

/// <summary>One judgement of a prospect: when, by whom, on what.</summary>
/// <param name="At">When, in the time of the company.</param>
/// <param name="By">The identifier of who judged; not blank.</param>
/// <param name="Facts">What was known.</param>
/// <param name="Assessment">What came of it.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record JudgedProspect(
    LocalDateTime At,
    string By,
    ProspectFacts Facts,
    GradeAssessment<Qualification> Assessment
)
{
    /// <summary>The identifier of who judged; not blank.</summary>
    public string By
    {
        get;
        init => field = Required.Text(value);
    } = Required.Text(By);

    /// <summary>Qualified or not.</summary>
    public Qualification Result => Assessment.Grade;

    /// <summary>Answers the time and the result.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FactValue.Of(At)}: {Result}";
}
