using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>A visit is one of those that a weekly meeting fixed, or it is unplanned.</summary>
public class FixedVisitCases
{
    private static readonly FixedVisits Fixed = FixedVisits
        .Of(SaturdayMeetings.Fixing(["C-1", "C-2"], ["C-3"]))
        .Accepted();

    [Fact]
    public void The_visits_are_those_named_when_the_plan_was_fixed()
    {
        Assert.Equal("P-1", Fixed.Meeting);
        Assert.Equal(["C-1", "C-2"], Fixed.KeyVisits);
        Assert.Equal(["C-3"], Fixed.ReturnVisits);
        Assert.Equal("P-1: 2 key visits, 1 return visits", Cultures.Makes(Fixed.ToString));
    }

    [Fact]
    public void An_unplanned_visit_is_refused_in_both_languages()
    {
        RefusalReason reason = Assert.Single(Fixed.Find("C-9").Refused().Reasons);
        Assert.Equal("VISIT-S11-03", $"{reason.Clause}");
        Assert.Equal(
            new(
                "The visit 'C-9' is not one of those that the plan 'P-1' fixes. Make a visit of the plan, or record this one as unplanned.",
                "拜访“C-9”不在计划“P-1”确定的拜访之内。请按计划拜访，或将其记录为计划外拜访。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void A_plan_that_is_not_fixed_is_refused_with_its_state() =>
        Assert.Equal(
            "拜访重点计划“P-1”尚未确定，目前为“已指导”。请先在每周例会上确定。",
            FixedVisits.Of(SaturdayMeetings.Fixing(["C-1"], [])).Refused().Reasons[0].Message.Chinese
        );

    [Theory]
    [InlineData("C-2", "key-visit", "Yes, as a key visit.", "在计划之内，属重点拜访。")]
    [InlineData("C-3", "return-visit", "Yes, as a return visit.", "在计划之内，属回访。")]
    public void As_what_a_visit_is_planned_follows_from_the_stored_explanation_alone(
        string visit,
        string planned,
        string english,
        string chinese
    )
    {
        Explanation stored = ExplanationJson.Read(ExplanationJson.Write(Fixed.Find(visit).Explained()));
        string asked = stored.FactNamed("visit").Text;
        Assert.Equal(
            stored.FactsNamed("key-visit").Any(key => key.Text == asked) ? "key-visit" : "return-visit",
            stored.Outcome.Text
        );
        Assert.Equal(planned, stored.Outcome.Text);
        Assert.Equal(new(english, chinese), stored.Answer);
    }

    [Fact]
    public void A_run_of_another_process_and_a_blank_visit_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentException>(
            "meeting",
            () => FixedVisits.Of(ProcessInstance.Start(PlanningProcesses.NewOutlet, "O-1"))
        );
        Assert.Throws<ArgumentException>("visit", () => Fixed.Find(" "));
        Assert.Throws<ArgumentOutOfRangeException>("planned", () => VisitLabels.Of((PlannedAs)3));
        Assert.Throws<ArgumentOutOfRangeException>("deadline", () => VisitLabels.Of((WeekPlanDeadline)3));
    }
}
