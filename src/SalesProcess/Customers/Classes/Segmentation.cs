using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Customers;

/// <summary>Puts customers into market segments, and screens them for the target group, by tables of the company.</summary>
public static class Segmentation
{
    private static readonly TabledScheme<CustomerSegment> Segments = new(
        CustomerAxes.Segment,
        CustomerParameters.SegmentTable,
        CustomerParameters.SegmentReviewDays,
        new("Which market segment has", "属于哪个细分市场"),
        code => new CustomerSegment(code),
        _ => 0
    );

    private static readonly TabledScheme<TargetGroup> Screening = new(
        CustomerAxes.TargetGroup,
        CustomerParameters.TargetGroupTable,
        CustomerParameters.TargetGroupReviewDays,
        new("Where to the target group stands", "是否属于目标客户群体"),
        code => Kebab.Find<TargetGroup>(code) ?? TargetGroup.Outside,
        group => (int)group
    );

    /// <summary>Finds the market segment of one customer (GRADE-MARKETING-SEG-01). The source says that a company may
    /// segment, and not by what: the table is the host's.</summary>
    /// <param name="facts">What each input of the table is.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The segment; none where the table allows that no row fits. Refused where the host has set no table, or
    /// an input is missing or unknown.</returns>
    [Implements("GRADE-MARKETING-SEG-01")]
    public static Decision<GradeAssessment<CustomerSegment>> Segment(
        TabledFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return Segments.Assess(facts, facts.CustomerId, asOf, policy);
    }

    /// <summary>Screens one customer for the target group (GRADE-SCREEN-01). The source names the company's strategic
    /// direction and the demand of the market, and not how they are judged: the table is the host's.</summary>
    /// <param name="facts">What each input of the table is.</param>
    /// <param name="asOf">The date of the assessment.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>Inside or outside, with the row of the table. Refused where the host has set no table, or an input is
    /// missing or unknown.</returns>
    public static Decision<GradeAssessment<TargetGroup>> Screen(
        TabledFacts facts,
        LocalDate asOf,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return Screening.Assess(facts, facts.CustomerId, asOf, policy);
    }
}
