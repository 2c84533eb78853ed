using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What holds for every visit, whatever is done to it in whatever order.</summary>
public class VisitSequences
{
    [Fact]
    public void State_open_items_refusals_and_deviations_are_those_of_the_model()
    {
        int closed = 0;
        HashSet<string> refusals = [];
        Law.Holds(
            AnyVisits.Any,
            script =>
            {
                VisitRun run = VisitRun.Play(script);
                closed += run.Visit is ArchivedVisit ? 1 : 0;
                refusals.UnionWith(run.Refusals);
            },
            cases: 10_000
        );
        Assert.True(closed > 500, $"Only {closed} visits came to their end.");
        Assert.Equal(
            [
                "checklists.item-not-confirmed",
                "checklists.item-unanswered",
                "checklists.item-waits",
                "checklists.requirement-open",
                "checklists.unknown-item",
                "processes.fact-not-given",
                "processes.state-not-entered",
                "processes.time-runs-backwards",
                "visits.already-in-step",
                "visits.day-not-come",
                "visits.no-expected-stay",
                "visits.no-goal",
                "visits.paper-missing",
                "visits.presentation-straight-after-greeting",
                "visits.reason-not-listed",
            ],
            refusals.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_visit_offers_exactly_the_moves_that_it_then_makes() =>
        Law.Holds(
            AnyVisits.Any,
            script =>
            {
                Visit visit = VisitRun.Play(script).Visit;
                foreach (
                    VisitMove offered in visit.Moves.Where(move =>
                        move.Asks.Count == 0 && move.Move.Id != "archive"
                    )
                )
                {
                    (Visit? made, ValueList<RefusalReason> unmet) = Make(visit, offered.Move.To);
                    Assert.Equal(offered.Unmet, unmet);
                    Assert.Equal(offered.IsPermitted ? offered.Move.To : null, made?.State);
                    Assert.Equal(offered.IsPermitted ? offered.Step : null, (made as OngoingVisit)?.Step);
                }

                if (visit is OngoingVisit)
                {
                    // every other step and the end, each once
                    string[] others =
                    [
                        .. StepStates.Where(step => step != visit.State),
                        "abandoned",
                        "closed",
                    ];
                    Assert.Equal(others.Order(), visit.Moves.Select(offered => offered.Move.To).Order());
                }
            },
            cases: 3_000
        );

    [Fact]
    public void A_visit_keeps_its_plan_and_its_edition_to_the_end() =>
        Law.Holds(
            AnyVisits.Any,
            script =>
            {
                Visit visit = VisitRun.Play(script).Visit;
                Assert.Equal(script.Plan, visit.Plan);
                Assert.Same(script.Edition, visit.Policy);
            }
        );

    private static IEnumerable<string> StepStates =>
        VisitProcess.Table.States.Where(state => state.Within == "ongoing").Select(state => state.Id);

    /// <summary>Makes a move at the earliest time that is allowed.</summary>
    private static (Visit? Made, ValueList<RefusalReason> Unmet) Make(Visit visit, string to)
    {
        LocalDateTime at = (visit as OngoingVisit)?.Entered[^1].At ?? VisitScript.Start;
        return visit switch
        {
            PlannedVisit planned => Result(planned.Begin(at)),
            OngoingVisit ongoing when to == "closed" => Result(ongoing.Close(at)),
            OngoingVisit ongoing => Result(ongoing.Enter(StepNamed(to), at)),
            _ => throw new ArgumentException("A closed visit has no moves.", nameof(visit)),
        };
    }

    private static VisitStep StepNamed(string state) =>
        (VisitStep)(StepStates.TakeWhile(step => step != state).Count() + 1);

    private static (Visit?, ValueList<RefusalReason>) Result<T>(Decision<T> decision)
        where T : Visit =>
        decision.Match<(Visit?, ValueList<RefusalReason>)>(
            (visit, _) => (visit, []),
            refusal => (null, refusal.Reasons)
        );
}
