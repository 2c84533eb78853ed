using SalesProcess.Checklists;
using SalesProcess.Decisions;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A visit is rescheduled, cancelled, missed or broken off, each for a reason that the policy lists.</summary>
public class VisitsThatDoNotTakePlace
{
    private static PlannedVisit Planned => PlannedVisit.For(Cases.Plan, Policy.BuiltIn);

    [Fact]
    public void A_visit_that_is_put_off_keeps_its_first_date_on_record()
    {
        PlannedVisit later = Planned
            .Reschedule(Cases.Plan.Date.PlusDays(7), "contact-absent", Cases.Nine)
            .Accepted();
        Assert.Equal(Cases.Plan.Date, later.Plan.Date);
        Assert.Equal(Cases.Plan.Date.PlusDays(7), later.PlannedDate);
        Assert.True(later.Begin(Cases.Nine.PlusDays(7)).IsAccepted);
    }

    [Fact]
    public void A_reason_of_another_kind_is_refused_with_those_that_are_listed()
    {
        RefusalReason reason = Assert.Single(
            Cases.Begun().Abandon("planned-in-error", Cases.Nine).Refused().Reasons
        );
        Assert.Equal("visits.reason-not-listed", reason.Code.Code);
        Assert.Equal(
            "The reason 'Planned in error' of visit V-1 is not listed for this. Give one of: "
                + "customer-asked contact-absent shop-closed business-busy visitor-ill traffic-or-weather.",
            reason.Message.English
        );
        Assert.Equal("LIB-VISIT-03", reason.Clause?.ToString());
    }

    [Fact]
    public void A_visit_is_not_missed_before_its_day()
    {
        RefusalReason reason = Assert.Single(
            Planned.Miss("shop-closed", Cases.Nine.PlusDays(-1)).Refused().Reasons
        );
        Assert.Equal(
            "Visit V-1 is planned for 2026-10-09, which has not come. Cancel or reschedule it before its day.",
            reason.Message.English
        );
        UndoneVisit missed = Planned.Miss("shop-closed", Cases.Nine).Accepted();
        Assert.Equal((UndoneAs.Missed, "shop-closed", Cases.Nine), (missed.As, missed.Reason, missed.At));
    }

    [Fact]
    public void A_visit_that_was_broken_off_keeps_what_was_answered()
    {
        UndoneVisit visit = Cases
            .Begun()
            .Answer(VisitStep.Preparation, "file-consulted", ChecklistAnswer.Yes)
            .Then(begun => begun.Abandon("traffic-or-weather", Cases.Nine.PlusMinutes(5)))
            .Accepted();
        Assert.Equal(UndoneAs.Abandoned, visit.As);
        Assert.Equal(1, visit.Checklists[0].Checklist.Settled);
        Assert.Empty(visit.Moves);
    }

    [Fact]
    public void The_stay_is_the_time_in_steps_two_to_six()
    {
        LocalDateTime at = Cases.Nine;
        OngoingVisit visit = Cases.Begun();
        foreach (VisitStep step in Enum.GetValues<VisitStep>().Skip(1))
        {
            at = at.PlusMinutes(10);
            visit = visit.Enter(step, at).Accepted();
        }

        ClosedVisit closed = visit.AllAnswered().Close(at.PlusMinutes(10)).Accepted();
        Assert.Equal(new VisitStay(Duration.FromMinutes(45), Duration.FromMinutes(50)), closed.Stay);
        Assert.Equal(Duration.FromMinutes(5), closed.Stay.Over);
        Assert.Equal("0:50:00 of 0:45:00", closed.Stay.ToString());
    }

    [Fact]
    public void What_is_attached_is_kept_by_its_identifier()
    {
        OngoingVisit visit = Cases
            .Begun()
            .Attach(new VisitAttachment(VisitAttachmentKind.StockCount, "SC-7"), Cases.Nine)
            .Then(begun =>
                begun.Attach(new VisitAttachment(VisitAttachmentKind.OrderDraft, "O-1"), Cases.Nine)
            )
            .Accepted();
        Assert.Equal(
            ["stock-count SC-7", "order-draft O-1"],
            visit.Attachments.Select(one => one.ToString())
        );
        Assert.Equal(VisitStep.Preparation, visit.Step);
    }

    [Fact]
    public void Progress_says_how_far_each_step_is_and_what_comes_next()
    {
        ValueList<StepProgress> progress = Cases
            .Begun()
            .Answer(VisitStep.Preparation, "goal-reviewed", ChecklistAnswer.Yes)
            .Accepted()
            .Then(VisitStep.Greeting)
            .Progress();
        Assert.Equal("preparation: 1 of 27 settled", progress[0].ToString());
        Assert.Equal("greeting: 0 of 6 settled", progress[1].ToString());
        Assert.Equal("file-consulted", progress[0].Next?.Item.Id);
        Assert.Equal([false, true, false], progress.Take(3).Select(step => step.IsCurrent));
        Assert.Equal([true, true, false], progress.Take(3).Select(step => step.IsEntered));
        Assert.True(progress[7].IsComplete);
    }

    [Fact]
    public void Whoever_is_to_be_won_is_greeted_through_the_first_member_of_the_staff()
    {
        VisitPlan plan = Cases.Plan with
        {
            Kind = VisitKind.Acquisition,
            Contacts = [new VisitContact("P-2", HasDecisionPower: true)],
        };
        Assert.Equal(
            "first-staff-greeted",
            PlannedVisit.For(plan, Policy.BuiltIn).Checklists[1].Checklist.Entries[0].Item.Id
        );
        Assert.Null(Planned.Checklists[1].Checklist.Find("first-staff-greeted"));
    }
}
