using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>What is wrong with an exception, and what a customer lacks who stays refused.</summary>
internal static class TripRules
{
    internal static IEnumerable<RefusalReason> Faults(TripReview review, TripOverride made)
    {
        Fact customer = TripFacts.Customer(made.CustomerId);
        if (!review.Application.Customers.Contains(made.CustomerId))
        {
            yield return TripRefusals.ExceptionForAnother.Because(
                TripFacts.Exception,
                customer,
                TripFacts.Trip(review.Application.TripId)
            );
        }

        if (review.LiftedBy == TripRefusalLifting.NewPlanOnly)
        {
            yield return TripRefusals.NoExceptionsAllowed.Because(Lifting(review), customer);
        }

        if (made.Role.Id != ProcessRoles.SalesManager.Id)
        {
            yield return TripRefusals.ExceptionByAnother.Because(
                TripFacts.Exception,
                customer,
                TripFacts.Role(made.Role)
            );
        }

        if (made.At < review.Application.AppliedAt)
        {
            yield return TripRefusals.ExceptionTooEarly.Because(
                TripFacts.Exception,
                customer,
                TripFacts.At("made-at", made.At, "exception made at", "准许例外的时间"),
                TripFacts.Applied(review.Application.AppliedAt)
            );
        }
    }

    internal static RefusalReason Refused(TripReview review, TripCustomerStanding standing)
    {
        Fact customer = TripFacts.Customer(standing.CustomerId);
        Fact trip = TripFacts.Trip(review.Application.TripId);
        Fact last = TripFacts.At(
            "last",
            standing.Fruitless[^1].At,
            "last visit without breakthrough",
            "最近一次未取得突破的拜访"
        );
        Fact[] facts =
        [
            trip,
            customer,
            TripFacts.Visits(standing.Fruitless.Count),
            TripFacts.At(
                "first",
                standing.Fruitless[0].At,
                "first visit without breakthrough",
                "首次未取得突破的拜访"
            ),
            last,
            TripFacts.Limit(review.Limit),
        ];
        RefusalReason noPlan = TripRefusals.NoNewPlan.Because(TripFacts.Counting, customer, last);
        return review.LiftedBy == TripRefusalLifting.NewPlanOnly
            ? TripRefusals.NeedsNewPlan.Because(review.Readings[0], facts)
            : TripRefusals.RefusedInPrinciple.Because(review.Readings[0], facts) with
            {
                Ways =
                [
                    [noPlan],
                    [TripRefusals.NoException.Because(TripFacts.Exception, customer, trip)],
                ],
            };
    }

    private static PolicyReading Lifting(TripReview review) => review.Readings[1];
}
