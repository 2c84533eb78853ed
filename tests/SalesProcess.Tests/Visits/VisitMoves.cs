using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>What a visit offers to do next, and why not; what it offers is what its commands then do.</summary>
public class VisitMoves
{
    [Fact]
    public void A_planned_visit_can_begin()
    {
        VisitMove begin = PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Moves[0];
        Assert.True(begin.IsPermitted);
        Assert.Equal("begin", begin.Move.Label.English);
        Assert.Equal("开始", begin.Move.Label.Chinese);
    }

    [Fact]
    public void A_planned_visit_says_why_it_cannot_begin()
    {
        VisitMove begin = PlannedVisit
            .For(
                Cases.Plan with
                {
                    Goal = "",
                    ExpectedStay = Duration.Zero,
                    Purposes = [],
                    Kind = VisitKind.Acquisition,
                },
                Policy.BuiltIn
            )
            .Moves[0];
        Assert.False(begin.IsPermitted);
        Assert.Equal(
            ["visits.no-goal", "visits.no-purpose", "visits.no-expected-stay", "visits.no-decision-maker"],
            begin.Unmet.Select(reason => reason.Code.Code)
        );
        Assert.Equal(
            ["VISIT-PREP-01", "VISIT-PURPOSE-01", "VISIT-WORKPREP-05", "VISIT-DTARGET-01", "VISIT-SLIP-01"],
            begin.Move.Guards.Select(guard => guard.Clause.ToString())
        );
    }

    [Fact]
    public void A_visit_offers_the_next_step_first_and_the_end_last()
    {
        ValueList<VisitMove> moves = Cases.Begun().Moves;
        Assert.Equal(("next", "下一步"), Label(moves[0]));
        Assert.Equal("greeting", moves[0].Move.To);
        Assert.Equal(("close", "结束"), Label(moves[^1]));
        Assert.Equal("closed", moves[^1].Move.To);
    }

    [Fact]
    public void Steps_over_others_are_offered_by_name_as_out_of_order()
    {
        VisitMove move = To(Cases.Begun(), "order-drafting");
        Assert.Equal(("go to 5 Drafting the order", "转到5 草拟订单"), Label(move));
        Assert.True(move.IsPermitted);
        Assert.True(move.Move.IsDetour);
    }

    [Fact]
    public void The_step_that_a_visit_is_in_is_not_offered() =>
        Assert.DoesNotContain("preparation", Cases.Begun().Moves.Select(move => move.Move.To));

    [Fact]
    public void After_the_last_step_there_is_no_next_one()
    {
        OngoingVisit visit = Cases.Begun().Then(VisitStep.Paperwork);
        Assert.DoesNotContain("next", visit.Moves.Select(move => move.Move.Id));
    }

    [Fact]
    public void After_the_greeting_the_presentation_is_offered_with_the_reason_against_it()
    {
        VisitMove move = To(Cases.Begun().Then(VisitStep.Greeting), "presentation");
        Assert.False(move.IsPermitted);
        Assert.Equal("VISIT-GREET-06", Assert.Single(move.Unmet).Clause?.ToString());
    }

    [Fact]
    public void The_end_is_offered_with_everything_that_is_open()
    {
        VisitMove close = To(Cases.Begun(), "closed");
        Assert.Equal(58, close.Unmet.Count);
        Assert.Equal(Cases.Begun().OpenReasons(), close.Unmet);
    }

    [Fact]
    public void A_visit_on_which_nothing_is_open_may_close()
    {
        OngoingVisit visit = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        Assert.True(To(visit, "closed").IsPermitted);
        Assert.Empty(visit.OpenReasons());
    }

    [Fact]
    public void A_closed_visit_can_only_be_archived_and_an_archived_one_has_no_moves()
    {
        OngoingVisit visit = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        ClosedVisit closed = visit.Close(visit.Entered[^1].At).Accepted();
        Assert.Equal(["archive"], closed.Moves.Select(move => move.Move.Id));
        Assert.Empty(closed.Archive(PaperCases.All(Policy.BuiltIn), closed.ClosedAt).Accepted().Moves);
    }

    [Fact]
    public void A_move_says_what_it_asks_for()
    {
        ValueList<VisitMove> moves = PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Moves;
        Assert.Equal(
            ["begin: ", "reschedule: planned-date reason", "cancel: reason", "miss: reason"],
            moves.Select(move => $"{move.Move.Id}: {string.Join(' ', move.Asks)}")
        );
        Assert.Equal(
            ["processes.fact-not-given", "processes.fact-not-given"],
            moves[1].Unmet.Select(reason => reason.Code.Code)
        );
    }

    [Fact]
    public void Each_move_names_the_step_that_it_enters_and_the_end_names_none()
    {
        Assert.Equal(VisitStep.Preparation, PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Moves[0].Step);
        Assert.Equal(
            [
                VisitStep.StoreInspection, // the next one, then the others in their order
                VisitStep.Preparation,
                VisitStep.Display,
                VisitStep.OrderDrafting,
                VisitStep.Presentation,
                VisitStep.SelfReview,
                VisitStep.Paperwork,
                null, // to break off
                null, // to close
            ],
            Cases.Begun().Then(VisitStep.Greeting).Moves.Select(move => move.Step)
        );
        Assert.Null(To(Cases.Begun(), "closed").Step);
    }

    private static VisitMove To(Visit visit, string state) =>
        visit.Moves.First(move => move.Move.To == state);

    private static (string, string) Label(VisitMove move) =>
        (move.Move.Label.English, move.Move.Label.Chinese);
}
