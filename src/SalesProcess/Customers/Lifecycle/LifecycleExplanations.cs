using NodaTime;
using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Customers;

/// <summary>Explains the moves and stages of customers.</summary>
internal static class LifecycleExplanations
{
    private static readonly ClauseId DayClause = ClauseId.Parse("LIB-LIFE-11");
    private static readonly ClauseId SignClause = ClauseId.Parse("LIFE-SIGN-ACT-01");

    /// <summary>Explains the last move, as the process does, with the obstacles that it was judged by.</summary>
    internal static Explanation OfLast(CustomerLifecycle after, ObstacleJudgement? judged)
    {
        Explanation made = ProcessExplanations.OfMaking(after.Run);
        if (after.Run.LastStep!.Move.IsDetour)
        {
            return made with
            {
                Answer = new(
                    made.Answer.English
                        + " It is before the usual order: the customer was not ready to sign.",
                    made.Answer.Chinese + "属于提前签约：客户此前尚不具备签约条件。"
                ),
            };
        }

        return judged is null
            ? made
            : made with
            {
                Clauses = [.. made.Clauses, .. judged.Readings.Select(reading => reading.Clause)],
                Facts = [.. made.Facts, .. judged.Obstacles.Select(LifecycleFacts.Standing)],
                Readings = judged.Readings,
            };
    }

    /// <summary>Explains the stage of a day by every stage that there was.</summary>
    internal static Explanation OfStage(
        LifecycleStanding found,
        ValueList<LifecycleStanding> history,
        LocalDate date
    ) =>
        new()
        {
            Decision = "customers.lifecycle-stage",
            Question = new(
                $"In which stage was customer {found.CustomerId} on {FactValue.Of(date)}?",
                $"{FactValue.Of(date)}客户{found.CustomerId}处于哪个阶段？"
            ),
            Answer = new(
                $"{found.Label.English}, since {FactValue.Of(found.Since)}.",
                $"{found.Label.Chinese}，自{FactValue.Of(found.Since)}起。"
            ),
            Outcome = FactValue.Of(found.Code),
            Clauses = [found.Clause, DayClause],
            Facts =
            [
                LifecycleFacts.Customer(found.CustomerId),
                new("on", FactValue.Of(date), new("day", "日期")),
                .. history.SelectMany(entry =>
                    (Fact[])
                        [
                            LifecycleFacts.Stage(entry.Stage),
                            new("since", FactValue.Of(entry.Since), new("since", "自")),
                        ]
                ),
            ],
        };

    /// <summary>Explains how long a customer has been ready to sign.</summary>
    internal static Explanation OfReady(ReadyToSignStanding standing)
    {
        BilingualText state = CadenceLabels.Of(standing.State);
        return new Explanation
        {
            Decision = "customers.ready-to-sign",
            Question = new(
                $"Is the signing of customer {standing.CustomerId} overdue on {FactValue.Of(standing.AsOf)}?",
                $"截至{FactValue.Of(standing.AsOf)}，客户{standing.CustomerId}的签约是否逾期？"
            ),
            Answer = new(
                $"{char.ToUpperInvariant(state.English[0])}{state.English[1..]}; {English.Count(standing.Days, "day")} ready, to sign by {FactValue.Of(standing.SignBy)}.",
                $"{state.Chinese}；具备签约条件已{standing.Days}天，应于{FactValue.Of(standing.SignBy)}前（含当日）签约。"
            ),
            Outcome = FactValue.Of(Kebab.Of(standing.State)),
            Clauses = [SignClause, ClauseId.Parse("LIB-LIFE-02"), ClauseId.Parse("LIB-LIFE-08")],
            Facts =
            [
                LifecycleFacts.Customer(standing.CustomerId),
                new("ready-since", FactValue.Of(standing.ReadySince), new("ready since", "具备条件日期")),
                LifecycleFacts.On(LifecycleNames.SignBy, standing.SignBy),
                new("as-of", FactValue.Of(standing.AsOf), new("as of", "截至")),
            ],
        };
    }

    /// <summary>Explains which customers are ready to sign and overdue.</summary>
    internal static Explanation OfReview(ReadyToSignReview review, ValueList<Explanation> steps) =>
        new()
        {
            Decision = "customers.ready-to-sign-review",
            Question = new(
                $"Which customers are ready to sign and overdue on {FactValue.Of(review.AsOf)}?",
                $"截至{FactValue.Of(review.AsOf)}，哪些具备签约条件的客户逾期未签约？"
            ),
            Answer = new(
                $"{review.Overdue.Count} overdue, of {review.Standings.Count} ready to sign.",
                $"共{review.Standings.Count}位客户具备签约条件，其中{review.Overdue.Count}位逾期。"
            ),
            Outcome = FactValue.Of(review.Overdue.Count),
            Clauses = [SignClause],
            Facts = [new("as-of", FactValue.Of(review.AsOf), new("as of", "截至"))],
            Steps = steps,
        };
}
