using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>Which visit plans a salesperson must have, who draws them up, and which days a weekly meeting plans.</summary>
public class PlansOfASalesperson
{
    private static readonly MadeVisitPlan Month = new(VisitPlanLevel.Month, "salesperson", ["sales"]);
    private static readonly MadeVisitPlan Week = Month with { Level = VisitPlanLevel.Week };
    private static readonly MadeVisitPlan Day = Month with { Level = VisitPlanLevel.Day };

    [Theory]
    [InlineData("own-month-and-week", "VISIT-PLAN-SELF-01 VISIT-S8-01")]
    [InlineData("own-month-week-and-day", "VISIT-S11-01")]
    [InlineData("month-week-and-day-with-supervisor", "QUOTA-DECOMP-01 QUOTA-MONTH-02")]
    public void The_answer_cites_the_clauses_of_the_variant_and_its_conflict(string variant, string clauses)
    {
        Explanation why = Check(variant, Month, Week, Day).Explained();
        Assert.Equal(clauses, string.Join(' ', why.Clauses));
        Assert.Equal("K-16", Assert.Single(why.Readings).Conflict);
        Assert.Equal(new("Are all visit plans there?", "各级拜访计划是否齐全？"), why.Question);
        Assert.Equal(new("Yes.", "齐全。"), why.Answer);
    }

    [Fact]
    public void Every_fault_is_said_at_once_in_both_languages()
    {
        Refusal refusal = Check(
                "own-month-week-and-day",
                Week with
                {
                    MadeBy = "supervisor",
                    Indicators = [],
                }
            )
            .Refused();
        Assert.Equal(
            [
                "There is no visit plan for the month. Draw one up.",
                "There is no visit plan for the day. Draw one up.",
                "The visit plan for the week refers to no sales assessment indicator. Name those that it rests on.",
                "The visit plan for the week was drawn up by the role 'supervisor'. Have the salesperson draw it up.",
            ],
            refusal.Reasons.Select(reason => reason.Message.English)
        );
        Assert.Equal(
            [
                "缺少月度的拜访计划。请予制订。",
                "缺少每日的拜访计划。请予制订。",
                "每周拜访计划未引用任何销售考核指标。请注明所依据的指标。",
                "每周拜访计划由角色“supervisor”制订。请由销售人员自行制订。",
            ],
            refusal.Reasons.Select(reason => reason.Message.Chinese)
        );
    }

    [Fact]
    public void Several_plans_of_one_level_are_each_checked() =>
        Assert.Equal(
            ["visits.plan-without-indicators"],
            Check("own-month-and-week", Month, Week, Week with { Indicators = [] }).Refused().Codes()
        );

    [Theory]
    [InlineData("own-month-and-week")]
    [InlineData("own-month-week-and-day")]
    [InlineData("month-week-and-day-with-supervisor")]
    public void That_all_are_there_follows_from_the_stored_explanation_alone(string variant)
    {
        MadeVisitPlan day = variant.StartsWith("own", StringComparison.Ordinal)
            ? Day
            : Day with
            {
                MadeBy = "supervisor",
            };
        Explanation stored = ExplanationJson.Read(
            ExplanationJson.Write(Check(variant, Month, Week, day).Explained())
        );
        string[] planned = [.. stored.FactsNamed("planned").Select(level => level.Text)];
        bool own = stored.Readings[0].Value.Text.StartsWith("own", StringComparison.Ordinal);
        bool complete =
            stored.FactsNamed("asked").All(level => planned.Contains(level.Text))
            && stored.FactsNamed("indicators").All(count => count.AsWhole() > 0)
            && (!own || stored.FactsNamed("role").All(role => role.Text == "salesperson"));
        Assert.Equal(complete, stored.Outcome.AsYesNo());
        Assert.Equal(planned.Length, stored.FactsNamed("role").Count);
    }

    [Fact]
    public void A_plan_without_a_role_or_of_no_level_and_nulls_are_bugs_of_the_caller()
    {
        Assert.Throws<ArgumentException>("MadeBy", () => Month with { MadeBy = " " });
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Month with { Level = (VisitPlanLevel)3 });
        Assert.Throws<ArgumentNullException>("plans", () => VisitPlanning.CheckPlans(null!, Policy.BuiltIn));
        Assert.Throws<ArgumentNullException>("policy", () => VisitPlanning.CheckPlans([], null!));
        Assert.Throws<ArgumentNullException>("policy", () => VisitPlanning.PeriodOf(default, null!));
        Assert.Equal("month plan by salesperson", Cultures.Makes(Month.ToString));
    }

    [Theory]
    [InlineData(
        "next-month",
        "2026-11-01, 2026-11-30",
        "2026-11-01 to 2026-11-30.",
        "2026-11-01至2026-11-30。"
    )]
    [InlineData(
        "next-week",
        "2026-10-12, 2026-10-18",
        "2026-10-12 to 2026-10-18.",
        "2026-10-12至2026-10-18。"
    )]
    public void A_meeting_plans_the_next_month_or_week(
        string horizon,
        string days,
        string english,
        string chinese
    )
    {
        Explanation why = VisitPlanning
            .PeriodOf(new LocalDate(2026, 10, 10), Policy.With(("visits.meeting-horizon", $"\"{horizon}\"")))
            .Explained();
        Assert.Equal(days, why.Outcome.Text);
        Assert.Equal(new(english, chinese), why.Answer);
        Assert.Equal("K-15", why.Readings[0].Conflict);
    }

    [Fact]
    public void A_week_that_the_meeting_plans_begins_on_the_day_that_the_policy_names() =>
        Assert.Equal(
            new LocalDate(2026, 10, 11),
            VisitPlanning
                .PeriodOf(
                    new LocalDate(2026, 10, 10),
                    Policy.With(
                        ("visits.meeting-horizon", "\"next-week\""),
                        ("quotas.week-starts-on", "\"sunday\"")
                    )
                )
                .Accepted()
                .Start
        );

    private static Decision<ValueList<VisitPlanLevel>> Check(string variant, params MadeVisitPlan[] plans) =>
        VisitPlanning.CheckPlans(plans.ToValueList(), Policy.With(("visits.plan-levels", $"\"{variant}\"")));
}
