using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Processes;

/// <summary>The journal is the truth: a forged row is found, and an event that arrives twice counts once.</summary>
public class ProcessJournals
{
    private static readonly ProcessEvent Submit = new()
    {
        EventId = "E-1",
        Move = "submit",
        Role = "salesperson",
        By = "U-3",
        At = AnyRuns.Start,
        Facts =
        [
            new("target-customer", FactValue.Of("C-1"), new("target customer", "目标客户")),
            new("task-target", FactValue.Of(12), new("task target", "任务指标")),
        ],
    };

    private static readonly ProcessEvent Approve = new()
    {
        EventId = "E-2",
        Move = "approve",
        Role = "department-manager",
        By = "U-7",
        At = AnyRuns.Start.PlusMinutes(5),
    };

    private static Decision<ProcessInstance> Restored(params ProcessEvent[] journal) =>
        ProcessInstance.Restore(PlanningProcesses.TargetList, "L-1", journal.ToValueList());

    [Fact]
    public void A_journal_leads_to_its_state()
    {
        ProcessInstance list = Restored(Submit, Approve).Accepted();
        Assert.Equal("target-list L-1: approved", list.ToString());
        Assert.True(list.IsAtEnd);
        Assert.Equal(2, Restored(Submit, Approve).Explained().Steps.Count);
        Assert.False(ProcessInstance.Start(PlanningProcesses.TargetList, "L-1").IsAtEnd);
    }

    [Fact]
    public void A_forged_row_is_found_with_its_number_and_every_reason()
    {
        Refusal refusal = Restored(
                Submit,
                Approve with
                {
                    Role = "salesperson",
                    At = AnyRuns.Start.PlusMinutes(-1),
                }
            )
            .Refused();
        Assert.Equal(
            ["processes.journal-broken", "processes.time-runs-backwards", "processes.role-not-permitted"],
            refusal.Codes()
        );
        Assert.Equal(2, refusal.Reasons[0].FactNamed("row").AsWhole());
        Assert.Equal(
            ["processes.journal-broken", "processes.no-such-move"],
            Restored(Approve, Submit).Refused().Codes()
        );
    }

    [Fact]
    public void An_event_that_arrives_twice_changes_nothing()
    {
        ProcessInstance once = Restored(Submit).Accepted();
        Decision<ProcessInstance> twice = once.Apply(Submit);
        Assert.Same(once, twice.Accepted());
        Assert.Equal("It is on record already; nothing changes.", twice.Explained().Answer.English);
        Assert.Equal(["processes.event-differs"], once.Apply(Submit with { By = "U-4" }).Refused().Codes());
    }

    [Fact]
    public void A_user_interface_is_told_what_may_be_done_now_and_why_not()
    {
        ProcessInstance list = ProcessInstance.Start(PlanningProcesses.TargetList, "L-1");
        PossibleMove submit = Assert.Single(list.MovesFor(ProcessRoles.Salesperson, [Submit.Facts[0]]));
        Assert.False(submit.IsPermitted);
        Assert.Equal("task-target", Assert.Single(submit.Unmet).FactNamed("needed").Text);
        Assert.True(Assert.Single(list.MovesFor(ProcessRoles.Salesperson, Submit.Facts)).IsPermitted);
    }

    [Fact]
    public void A_table_whose_conditions_have_no_rule_is_run_by_its_typed_states_only() =>
        Assert.Throws<ArgumentException>("table", () => ProcessInstance.Start(Parcels.Table, "S-1"));

    [Fact]
    public void A_bug_of_the_caller_is_an_exception()
    {
        Assert.Throws<ArgumentException>(
            "subject",
            () => ProcessInstance.Start(PlanningProcesses.TargetList, " ")
        );
        Assert.Throws<ArgumentException>("Move", () => Submit with { Move = "" });
        Assert.Throws<ArgumentException>("factName", () => GuardRule.Recorded("New Outlet"));
        Assert.Throws<ArgumentNullException>("factName", () => GuardRule.Confirmed(null!));
    }

    [Fact]
    public void A_rule_shows_its_kind_and_its_fact()
    {
        Assert.Equal("recorded: reason", GuardRule.Recorded("reason").ToString());
        Assert.Equal("confirmed: reason", GuardRule.Confirmed("reason").ToString());
        Assert.Equal(GuardRule.Recorded("reason"), GuardRule.Recorded("reason"));
        Assert.NotEqual(GuardRule.Recorded("reason"), GuardRule.Confirmed("reason"));
    }
}
