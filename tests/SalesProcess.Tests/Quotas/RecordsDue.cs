using SalesProcess.Activities;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Processes;
using SalesProcess.Quotas;
using SalesProcess.Tests.Support;

namespace SalesProcess.Tests.Quotas;

/// <summary>Which records a post owes for a period, and which of them are missing.</summary>
public class RecordsDue
{
    private static readonly LocalDate Friday = new(2026, 10, 9);

    private static Decision<RecordReview> Week(params MadeRecord[] made) =>
        RecordReview.Of(
            PlanParameters.RecordDuties,
            ProcessRoles.DepartmentManager,
            RecordPeriod.Week,
            Friday,
            made.ToValueList(),
            Policy.BuiltIn
        );

    [Fact]
    public void A_missing_record_is_said_with_its_days_and_its_clause()
    {
        ValueList<RefusalReason> missing = Week(new MadeRecord("R-1", "quota-measures", Friday))
            .Accepted()
            .MissingReasons();
        Assert.Equal(
            ["QUOTA-MGR-S9-WEEK-1", "QUOTA-MGR-S9-WEEK-3", "QUOTA-MGR-S9-WEEK-4", "QUOTA-MGR-S9-WEEK-5"],
            missing.Select(reason => $"{reason.Clause}")
        );
        Assert.Equal(
            "Missing for 2026-10-05 to 2026-10-11: “Promotion plan by category”, due from the post 'department manager'. Make the record.",
            missing[3].Message.English
        );
        Assert.Equal(
            "2026-10-05至2026-10-11缺少“分类促销计划”，应由岗位“部门经理”完成。请补做该记录。",
            missing[3].Message.Chinese
        );
    }

    [Fact]
    public void Several_records_may_meet_one_duty()
    {
        RecordReview review = Week(
                new MadeRecord("R-1", "promotion-plan", Friday),
                new MadeRecord("R-2", "promotion-plan", Friday.PlusDays(2)),
                new MadeRecord("R-3", "promotion-plan", Friday.PlusDays(3))
            )
            .Accepted();
        Assert.Equal(["R-1", "R-2"], review.Due[4].Records.Select(record => record.RecordId));
        Assert.Equal("department-manager, 2026-10-05..2026-10-11: 4 of 5 missing", review.ToString());
        Assert.Equal("promotion-plan: there", review.ToRows(Language.English)[4].ToString());
        Assert.Equal(new DateOnly(2026, 10, 11), review.ToRows(Language.English)[4].To);
    }

    [Fact]
    public void A_week_begins_on_the_day_that_the_policy_names() =>
        Assert.Equal(
            new LocalDate(2026, 10, 4),
            RecordReview
                .Of(
                    PlanParameters.RecordDuties,
                    ProcessRoles.DepartmentManager,
                    RecordPeriod.Week,
                    Friday,
                    [],
                    Policy.With(("quotas.week-starts-on", "\"sunday\""))
                )
                .Accepted()
                .Days.Start
        );

    [Fact]
    public void The_last_week_that_dates_can_tell_is_cut_at_its_last_day() =>
        Assert.Equal(
            new DateInterval(new(9999, 12, 27), new(9999, 12, 31)),
            RecordReview
                .Of(
                    PlanParameters.RecordDuties,
                    ProcessRoles.DepartmentManager,
                    RecordPeriod.Week,
                    new LocalDate(9999, 12, 31),
                    [],
                    Policy.BuiltIn
                )
                .Accepted()
                .Days
        );

    [Fact]
    public void What_is_missing_follows_from_the_stored_explanation_alone()
    {
        Explanation stored = ExplanationJson.Read(
            ExplanationJson.Write(Week(new MadeRecord("R-1", "outlet-cut-plan", Friday)).Explained())
        );
        Assert.Equal(
            string.Join(
                ' ',
                stored
                    .FactsNamed("duty")
                    .Select(duty => duty.Text)
                    .Except(stored.FactsNamed("there").Select(there => there.Text))
            ),
            stored.Outcome.Text
        );
        Assert.Equal("progress-table quota-measures outlet-statistics promotion-plan", stored.Outcome.Text);
    }

    [Fact]
    public void An_undefined_period_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "period",
            () =>
                RecordReview.Of(
                    PlanParameters.RecordDuties,
                    ProcessRoles.DepartmentManager,
                    (RecordPeriod)4,
                    Friday,
                    [],
                    Policy.BuiltIn
                )
        );

    [Fact]
    public void A_gap_plan_is_made_of_its_own_lines_only() =>
        Assert.Throws<ArgumentException>(
            "lines",
            () =>
                GapPlan.Of([
                    SalesProcess
                        .Checklists.FilledForm.Start(
                            PlanParameters.GoalSetting,
                            new Dictionary<string, string>(),
                            Policy.BuiltIn
                        )
                        .Accepted(),
                ])
        );
}
