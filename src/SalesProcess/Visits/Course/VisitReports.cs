namespace SalesProcess.Visits;

/// <summary>A visit as reports, meetings and trips take it.</summary>
public static class VisitReports
{
    /// <summary>Takes a visit for the coverage of a period.</summary>
    /// <param name="visit">The visit, in any state.</param>
    /// <param name="customerClass">The customer's class, by the company's own stable name; empty where it has none.</param>
    /// <param name="outcome">The stable name of the outcome, as the policy names outcomes; empty where there is
    /// none.</param>
    /// <returns>Planned where the visit carries out a line of a plan, on the date to which it was put off last; made on
    /// the day on which it began, once it is closed. One that was missed or broken off is neither made nor
    /// cancelled.</returns>
    public static VisitFact ToFact(this Visit visit, string customerClass = "", string outcome = "")
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new VisitFact
        {
            VisitId = visit.Plan.VisitId,
            CustomerId = visit.Plan.CustomerId,
            CustomerClass = customerClass,
            Salesperson = visit.Plan.VisitorId,
            PlannedOn = visit.Plan.IsUnplanned ? null : visit.PlannedDate,
            DoneOn = visit is ClosedVisit or ArchivedVisit ? visit.Entered[0].At.Date : null,
            CancelledOn = visit is UndoneVisit { As: UndoneAs.Cancelled } undone ? undone.At.Date : null,
            Outcome = outcome,
        };
    }

    /// <summary>Takes a closed visit for the weekly meeting at which it is reported.</summary>
    /// <param name="visit">The visit.</param>
    /// <returns>The visit with its end.</returns>
    public static EndedVisit ToEnded(this ClosedVisit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new EndedVisit(visit.Plan.VisitId, visit.Plan.VisitorId, visit.ClosedAt);
    }

    /// <summary>Takes a closed visit for the review of a trip application.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="breakthrough">Whether its report says that a breakthrough was reached (VISIT-REPORT-01).</param>
    /// <returns>The visit at the time at which it began.</returns>
    public static PastVisit ToPast(this ClosedVisit visit, bool breakthrough)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new PastVisit(visit.Plan.VisitId, visit.Plan.CustomerId, visit.Entered[0].At, breakthrough);
    }
}
