using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>Explains the answers about trips.</summary>
internal static class TripExplanations
{
    internal static Explanation OfApplication(TripApplication application) =>
        new()
        {
            Decision = "visits.trip-application",
            Question = new(
                $"Is the application for the trip '{application.TripId}' complete?",
                $"出差“{application.TripId}”的申请是否完整？"
            ),
            Answer = new(
                $"Yes: {English.Count(application.CustomerLines.Count, "customer")}, each with a contact.",
                $"完整：共{application.CustomerLines.Count}位客户，均有联系方式。"
            ),
            Outcome = FactValue.Of(true),
            Clauses = [TripFacts.Application, TripFacts.Itinerary],
            Facts =
            [
                TripFacts.Trip(application.TripId),
                TripFacts.Applied(application.AppliedAt),
                .. application.ToFacts(),
            ],
            Readings =
            [
                application.Form.Reading,
                .. application.CustomerLines.Take(1).Select(line => line.Reading),
            ],
        };

    internal static Explanation OfReview(TripReview review)
    {
        string[] refused =
        [
            .. review
                .Standings.Where(standing => standing.Standing == TripStanding.RefusedInPrinciple)
                .Select(standing => standing.CustomerId),
        ];
        return new()
        {
            Decision = "visits.trip-review",
            Question = new(
                $"To which customers is the trip '{review.Application.TripId}' refused in principle?",
                $"出差“{review.Application.TripId}”对哪些客户原则上不批准？"
            ),
            Answer =
                refused.Length == 0
                    ? new("To none.", "无。")
                    : new($"To {string.Join(", ", refused)}.", $"{string.Join('、', refused)}。"),
            Outcome = FactValue.Of(string.Join(' ', refused)),
            Clauses = [TripFacts.Fruitless, TripFacts.Counting],
            Facts =
            [
                TripFacts.Trip(review.Application.TripId),
                TripFacts.Applied(review.Application.AppliedAt),
            ],
            Readings = review.Readings,
            Steps = review.Standings.Select(standing => OfStanding(review, standing)).ToValueList(),
        };
    }

    internal static Explanation OfClearance(TripClearance clearance)
    {
        TripReview review = clearance.Review;
        return new()
        {
            Decision = "visits.trip-clearance",
            Question = new(
                $"May the trip '{review.Application.TripId}' be approved?",
                $"出差“{review.Application.TripId}”能否批准？"
            ),
            Answer =
                clearance.Overrides.Count == 0
                    ? new(
                        "Yes; no customer stays refused in principle.",
                        "可以；没有仍属原则上不批准的客户。"
                    )
                    : new(
                        $"Yes, with {English.Count(clearance.Overrides.Count, "exception")} on record.",
                        $"可以，已记录{clearance.Overrides.Count}项例外。"
                    ),
            Outcome = FactValue.Of(true),
            Clauses =
            [
                TripFacts.Fruitless,
                TripFacts.Counting,
                .. clearance.Overrides.Count == 0 ? [] : (ClauseId[])[TripFacts.Exception],
            ],
            Facts =
            [
                TripFacts.Trip(review.Application.TripId),
                TripFacts.Applied(review.Application.AppliedAt),
                .. clearance.Overrides.SelectMany(TripFacts.Override),
            ],
            Readings = review.Readings,
            Premises = [OfReview(review)],
            Steps = clearance.Standings.Select(standing => OfStanding(review, standing)).ToValueList(),
        };
    }

    private static Explanation OfStanding(TripReview review, TripCustomerStanding standing) =>
        new()
        {
            Decision = "visits.trip-customer",
            Question = new(
                $"Is a trip to the customer '{standing.CustomerId}' refused in principle?",
                $"前往客户“{standing.CustomerId}”的出差原则上是否不批准？"
            ),
            Answer = new(
                $"{Sentence(TripLabels.Of(standing.Standing).English)}: {English.Count(standing.Fruitless.Count, "visit")} without breakthrough, where {review.Limit} are enough.",
                $"{TripLabels.Of(standing.Standing).Chinese}：{standing.Fruitless.Count}次拜访未取得突破，界限为{review.Limit}次。"
            ),
            Outcome = FactValue.Of(Kebab.Of(standing.Standing)),
            Clauses = [TripFacts.Fruitless, TripFacts.Counting],
            Facts = standing.Facts.ToValueList(),
            Readings = review.Readings,
        };

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
