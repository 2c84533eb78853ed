using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Documents;
using SalesProcess.Policies;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>When the visit plan of a week is due, and whether it was handed in in time.</summary>
public class WeekPlans
{
    private static readonly LocalDate Week = new(2026, 10, 12);
    private static readonly LocalTime HalfPastNine = new(9, 30);

    [Fact]
    public void The_built_in_policy_asks_for_it_on_Friday_two_hours_before_closing()
    {
        WeekPlanDue plan = Ask(Policy.BuiltIn).Accepted();
        Assert.Equal("2026-10-09 16:00".ToDateTime(), plan.Due.At);
        Assert.Equal(DeadlineEnd.NoLaterThan, plan.Due.Ends);
        Assert.Equal(WeekPlanDeadline.FridayBeforeClosing, plan.Rule);
        Assert.Equal("built-in/1", plan.Edition);
        Assert.Equal(
            "week from 2026-10-12: no-later-than 2026-10-09T16:00:00",
            Cultures.Makes(plan.ToString)
        );
    }

    [Theory]
    [InlineData(0, "2026-10-09 18:00")]
    [InlineData(1, "2026-10-09 17:00")]
    [InlineData(4, "2026-10-09 14:00")]
    [InlineData(5, "2026-10-09 12:00")] // 13:00 is in the break
    [InlineData(24, "2026-10-08 18:00")]
    public void A_company_sets_the_hours_itself(int hours, string due) =>
        Assert.Equal(
            due.ToDateTime(),
            Ask(Policy.With(("visits.week-plan-hours-before-closing", $"{hours}"))).Accepted().Due.At
        );

    [Fact]
    public void The_week_begins_on_the_day_that_is_given()
    {
        // a week from Sunday the 11th: the Friday before it is the 9th; from Friday the 9th: the 2nd, which is off
        Assert.Equal("2026-10-09 16:00".ToDateTime(), DueOf(new LocalDate(2026, 10, 11)));
        Assert.Equal("2026-09-30 16:00".ToDateTime(), DueOf(new LocalDate(2026, 10, 9)));
        Assert.Equal("2026-10-09 16:00".ToDateTime(), DueOf(new LocalDate(2026, 10, 10)));
    }

    [Fact]
    public void The_answer_cites_clause_edition_and_conflict_and_says_how_it_came_about()
    {
        Explanation why = Ask(Policy.BuiltIn).Explained();
        Assert.Equal(
            new(
                "When is the visit plan of the week from 2026-10-12 due?",
                "自2026-10-12起一周的拜访计划何时提交？"
            ),
            why.Question
        );
        Assert.Equal(
            new("It is due no later than 2026-10-09T16:00:00.", "不迟于2026-10-09T16:00:00提交。"),
            why.Answer
        );
        Assert.Equal(["VISIT-PLAN-WEEK-01"], why.Clauses.Select(clause => clause.ToString()));
        Assert.Equal(
            [
                ("visits.week-plan-due = friday-before-closing [VISIT-PLAN-WEEK-01, built-in/1]", "K-14"),
                ("visits.week-plan-hours-before-closing = 2 [VISIT-PLAN-WEEK-01, built-in/1]", null),
            ],
            why.Readings.Select(reading => (reading.ToString(), reading.Conflict))
        );
        Assert.Equal("calendars.due-time", Assert.Single(why.Premises).Decision);
    }

    [Theory]
    [InlineData("friday-morning-meeting", "VISIT-S8-02 VISIT-S8-05 LIB-VISIT-02", "2026-10-09 9:30")]
    [InlineData("saturday-morning-meeting", "VISIT-S11-02 VISIT-S11-05 LIB-VISIT-02", "2026-10-10 9:30")]
    public void A_meeting_has_clauses_of_its_own(string rule, string clauses, string due)
    {
        Explanation why = Ask(With(rule), HalfPastNine).Explained();
        Assert.Equal(clauses, string.Join(' ', why.Clauses));
        Assert.Equal("09:30:00", why.FactNamed("meeting").Text);
        Assert.Equal(due.ToDateTime(), why.Outcome.AsDateTime());
    }

    [Fact]
    public void The_time_of_a_meeting_changes_nothing_where_no_meeting_is_asked_for() =>
        Assert.Equal(Ask(Policy.BuiltIn), Ask(Policy.BuiltIn, HalfPastNine));

    [Fact]
    public void A_meeting_without_a_time_is_refused_in_words()
    {
        RefusalReason reason = Assert.Single(Ask(With("saturday-morning-meeting")).Refused().Reasons);
        Assert.Equal("visits.no-meeting-time", reason.Code.Code);
        Assert.Equal("test/1", reason.Edition);
        Assert.Equal(
            new(
                "The visit plan of the week from 2026-10-12 is due at the weekly meeting on Saturday morning, and the policy gives no time for it. Say when the meeting starts.",
                "自2026-10-12起一周的拜访计划应在星期六上午的例会上提交，而政策未规定例会时间。请给出例会开始时间。"
            ),
            reason.Message
        );
    }

    [Fact]
    public void A_meeting_in_the_afternoon_and_a_week_that_is_not_known_are_refused_together()
    {
        Refusal refusal = WeekPlanDue
            .For(
                new LocalDate(2030, 1, 7),
                OctoberSchedule.Usual,
                With("friday-morning-meeting"),
                new LocalTime(14, 0)
            )
            .Refused();
        Assert.Equal(["visits.meeting-not-in-the-morning", "calendars.time-outside-range"], refusal.Codes());
        Assert.Equal(
            "星期五的例会在上午召开，而14:00:00不早于中午12点。请给出上午的时间，或在自己的政策文件中选用其他期限。",
            refusal.Messages(Language.Chinese)[0]
        );
    }

    [Theory]
    [InlineData("2026-10-09 16:00", true, "0:00")]
    [InlineData("2026-10-09 16:01", false, "0:01")]
    [InlineData("2026-10-08 16:00", true, "24:00")]
    [InlineData("2026-10-12 9:00", false, "65:00")] // three days less seven hours
    public void A_plan_is_judged(string submitted, bool inTime, string by)
    {
        Decision<DueVerdict> judged = Ask(Policy.BuiltIn).Accepted().Judge(submitted.ToDateTime());
        DueVerdict verdict = judged.Accepted();
        Explanation why = ExplanationJson.Read(ExplanationJson.Write(judged.Explained()));

        Assert.Equal(inTime, verdict.IsInTime);
        Assert.Equal(by.ToLength(), verdict.Match(left => left, late => late));
        Assert.Equal("visits.week-plan-in-time", why.Decision);
        Assert.Equal(["VISIT-PLAN-WEEK-01"], why.Clauses.Select(clause => clause.ToString()));
        Assert.Equal("built-in/1", why.FactNamed("edition").Text);
        // from the stored explanation alone
        Assert.Equal("no-later-than", why.FactNamed("ends").Text);
        Assert.Equal(
            why.FactNamed("done").AsDateTime() <= why.FactNamed("due").AsDateTime() ? "in-time" : "late",
            why.Outcome.Text
        );
    }

    [Fact]
    public void Mistakes_of_the_caller_are_named()
    {
        Assert.Throws<ArgumentNullException>("schedule", () => WeekPlanDue.For(Week, null!, Policy.BuiltIn));
        Assert.Throws<ArgumentNullException>(
            "policy",
            () => WeekPlanDue.For(Week, OctoberSchedule.Usual, null!)
        );
        Assert.Throws<ArgumentException>(() =>
            WeekPlanDue.For(
                new LocalDate(2026, 1, 1, CalendarSystem.Julian),
                OctoberSchedule.Usual,
                Policy.BuiltIn
            )
        );
    }

    private static LocalDateTime DueOf(LocalDate week) =>
        WeekPlanDue.For(week, OctoberSchedule.Usual, Policy.BuiltIn).Accepted().Due.At;

    private static PolicyEdition With(string rule) => Policy.With(("visits.week-plan-due", $"\"{rule}\""));

    private static Decision<WeekPlanDue> Ask(PolicyEdition policy, LocalTime? meeting = null) =>
        WeekPlanDue.For(Week, OctoberSchedule.Usual, policy, meeting);
}
