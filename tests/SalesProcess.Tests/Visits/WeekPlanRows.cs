using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Tests.Calendars;
using SalesProcess.Tests.Support;
using SalesProcess.Visits;

namespace SalesProcess.Tests.Visits;

/// <summary>When a week's visit plan is due, and whether it was in time, as one flat row in the language asked for.</summary>
public class WeekPlanRows
{
    private static WeekPlanDue PlanOf(LocalDate week, string deadline = "friday-before-closing") =>
        WeekPlanDue
            .For(
                week,
                OctoberSchedule.Usual,
                Policy.With(("visits.week-plan-due", $"\"{deadline}\"")),
                new LocalTime(9, 30)
            )
            .Accepted();

    [Fact]
    public void The_row_holds_codes_labels_times_and_the_edition()
    {
        WeekPlanDueRow row = PlanOf(new LocalDate(2026, 10, 12))
            .ToRow("2026-10-09 16:01".ToDateTime(), Language.English);
        Assert.Equal(
            new WeekPlanDueRow(
                new DateOnly(2026, 10, 12),
                "friday-before-closing",
                "on Friday, some hours before the end of work",
                new DateTime(2026, 10, 9, 16, 0, 0, DateTimeKind.Unspecified),
                "no-later-than",
                "no later than",
                IsProvisional: false,
                new DateTime(2026, 10, 9, 16, 1, 0, DateTimeKind.Unspecified),
                "late",
                "late",
                TimeSpan.FromMinutes(1),
                "test/1 over built-in/1"
            ),
            row
        );
        Assert.Equal(
            "week from 2026-10-12: no-later-than 2026-10-09T16:00:00: late",
            Cultures.Makes(row.ToString)
        );
    }

    [Theory]
    [InlineData("friday-before-closing", "星期五下班前若干小时")]
    [InlineData("friday-morning-meeting", "星期五上午的例会")]
    [InlineData("saturday-morning-meeting", "星期六上午的例会")]
    public void The_deadline_is_named_and_nothing_is_judged_without_a_plan(string deadline, string label)
    {
        WeekPlanDueRow row = PlanOf(new LocalDate(2026, 10, 12), deadline).ToRow(Language.Chinese);
        Assert.Equal(
            (deadline, label, "不迟于", "", ""),
            (row.DeadlineCode, row.Deadline, row.Ends, row.VerdictCode, row.Verdict)
        );
        Assert.Null(row.HandedIn);
        Assert.Null(row.By);
    }

    [Fact]
    public void A_year_that_is_not_announced_shows_in_the_row_and_in_the_answer()
    {
        Decision<WeekPlanDue> decided = WeekPlanDue.For(
            new LocalDate(2027, 3, 8),
            OctoberSchedule.Usual,
            Policy.BuiltIn
        );
        Assert.True(decided.Accepted().ToRow(Language.English).IsProvisional);
        Assert.Equal(
            new(
                "It is due no later than 2027-03-05T16:00:00, provisional until the official notice.",
                "不迟于2027-03-05T16:00:00提交（暂定，以官方通知为准）。"
            ),
            decided.Explained().Answer
        );
    }
}
