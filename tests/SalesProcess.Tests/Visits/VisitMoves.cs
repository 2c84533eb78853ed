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
        VisitMove begin = Assert.Single(PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Moves);
        Assert.True(begin.IsPermitted);
        Assert.Equal("begin", begin.Move.Label.English);
        Assert.Equal("开始", begin.Move.Label.Chinese);
    }

    [Fact]
    public void A_planned_visit_says_why_it_cannot_begin()
    {
        VisitMove begin = Assert.Single(
            PlannedVisit
                .For(Cases.Plan with { Goal = "", ExpectedStay = Duration.Zero }, Policy.BuiltIn)
                .Moves
        );
        Assert.False(begin.IsPermitted);
        Assert.Equal(
            ["visits.no-goal", "visits.no-expected-stay"],
            begin.Unmet.Select(reason => reason.Code.Code)
        );
        Assert.Equal(
            ["VISIT-PREP-01", "VISIT-WORKPREP-05"],
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
    public void A_closed_visit_has_no_moves()
    {
        OngoingVisit visit = Cases.Begun().Then([.. Enum.GetValues<VisitStep>().Skip(1)]).AllAnswered();
        Assert.Empty(visit.Close(visit.Entered[^1].At).Accepted().Moves);
    }

    [Fact]
    public void Each_move_names_the_step_that_it_enters_and_the_end_names_none()
    {
        Assert.Equal(
            VisitStep.Preparation,
            Assert.Single(PlannedVisit.For(Cases.Plan, Policy.BuiltIn).Moves).Step
        );
        Assert.Equal(
            [
                VisitStep.StoreInspection, // the next one, then the others in their order
                VisitStep.Preparation,
                VisitStep.Display,
                VisitStep.OrderDrafting,
                VisitStep.Presentation,
                VisitStep.SelfReview,
                VisitStep.Paperwork,
                null,
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
