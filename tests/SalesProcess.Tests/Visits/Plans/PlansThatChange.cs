using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Processes;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits.Plans;

/// <summary>A visit plan is handed in, guided, approved, and changed afterwards as the company says.</summary>
public class PlansThatChange
{
    private static readonly LocalDateTime Due = new(2026, 10, 9, 16, 0);

    [Theory]
    [InlineData("approved-again", "submitted")]
    [InlineData("recorded", "approved")]
    public void A_change_after_approval_leads_where_the_policy_says(string variant, string state)
    {
        ProcessInstance plan = Approved(Started(variant));
        Assert.Equal(state, Made(plan, "change", "salesperson", "change", "reason").State.Id);
    }

    [Fact]
    public void A_company_that_does_not_say_what_a_change_needs_is_told_the_clause() =>
        Assert.Equal(
            "LIB-PLAN-20",
            VisitPlanProcess.Start("P-1", due: null, Policy.BuiltIn).Refused().Reasons[0].Clause!.ToString()
        );

    [Theory]
    [InlineData(0, DeadlineState.Kept)]
    [InlineData(1, DeadlineState.Late)]
    public void A_late_plan_is_handed_in_and_reported_as_late(int minutes, DeadlineState state)
    {
        ProcessInstance plan = Made(
            Started("recorded"),
            "submit",
            "salesperson",
            Due.PlusMinutes(minutes),
            "complete"
        );
        Assert.Equal("submitted", plan.State.Id);
        Assert.Equal(state, Assert.Single(plan.DeadlinesAt(Due.PlusDays(1))).State);
    }

    [Fact]
    public void A_day_that_fits_has_no_time_below_zero_left_and_a_minute_more_does_not_fit()
    {
        ValueList<PlanLine> full =
        [
            new()
            {
                VisitId = "V-1",
                Starts = new LocalDateTime(2026, 10, 9, 9, 0),
                ExpectedStay = Duration.FromHours(7),
                Travel = Duration.FromHours(1),
            },
        ];
        DayFeasibility day = DayFeasibility.Of(Due.Date, full, Policy.BuiltIn).Accepted();
        Assert.Equal(Duration.Zero, day.Free);
        Assert.Equal("2026-10-09: 0:00:00 free", day.ToString());
        Assert.Equal(TimeSpan.FromHours(7), Assert.Single(day.ToRows()).ExpectedStay);
        RefusalReason reason = Assert.Single(
            DayFeasibility
                .Of(Due.Date, [full[0] with { Travel = Duration.FromMinutes(61) }], Policy.BuiltIn)
                .Refused()
                .Reasons
        );
        Assert.Equal("QUOTA-DAY-01", reason.Clause!.ToString());
        Assert.Equal(
            "The visits of 2026-10-09 take 8:01:00 with the ways between them, more than the 8:00:00 that a day is planned for. Move a visit to another day.",
            reason.Message.English
        );
    }

    [Fact]
    public void A_visit_of_another_day_or_twice_is_a_fault_of_the_caller()
    {
        PlanLine line = new()
        {
            VisitId = "V-1",
            Starts = Due,
            ExpectedStay = Duration.FromHours(1),
        };
        Assert.Throws<ArgumentException>(() =>
            DayFeasibility.Of(Due.Date.PlusDays(1), [line], Policy.BuiltIn)
        );
        Assert.Throws<ArgumentException>(() => DayFeasibility.Of(Due.Date, [line, line], Policy.BuiltIn));
        Assert.Throws<ArgumentOutOfRangeException>(() => line with { Travel = Duration.FromHours(-1) });
    }

    private static ProcessInstance Started(string variant) =>
        WeekPlanDue
            .For(
                new LocalDate(2026, 10, 12),
                new WorkingSchedule(WorkingCalendar.MainlandChina, "09:00-18:00".ToHours()),
                Policy.BuiltIn
            )
            .Then(due =>
                VisitPlanProcess.Start("P-1", due, Policy.With(("visits.plan-change", $"\"{variant}\"")))
            )
            .Accepted();

    private static ProcessInstance Approved(ProcessInstance plan) =>
        Made(
            Made(Made(plan, "submit", "salesperson", "complete"), "guide", "supervisor", "guidance"),
            "approve",
            "supervisor"
        );

    private static ProcessInstance Made(
        ProcessInstance plan,
        string move,
        string role,
        params string[] facts
    ) => Made(plan, move, role, Due.PlusDays(plan.Journal.Count), facts);

    private static ProcessInstance Made(
        ProcessInstance plan,
        string move,
        string role,
        LocalDateTime at,
        params string[] facts
    ) =>
        plan.Apply(
                new ProcessEvent
                {
                    EventId = $"E-{plan.Journal.Count}",
                    Move = move,
                    Role = role,
                    By = "U-1",
                    At = at,
                    Facts = facts
                        .Select(name => new Fact(name, FactValue.Of(true), new(name, name)))
                        .ToValueList(),
                }
            )
            .Accepted();
}
