using NodaTime;
using NodaTime.Text;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>The facts, clauses and explanations of the visit plan of a week.</summary>
internal static class WeekPlanFacts
{
    private static readonly ClauseId PlanClause = ClauseId.Parse("VISIT-PLAN-WEEK-01");
    private static readonly ClauseId MeetingClause = ClauseId.Parse("LIB-VISIT-02");

    internal static IsoDayOfWeek DayOf(WeekPlanDeadline rule) =>
        rule == WeekPlanDeadline.SaturdayMorningMeeting ? IsoDayOfWeek.Saturday : IsoDayOfWeek.Friday;

    internal static IEnumerable<RefusalReason> MeetingReasons(
        LocalDate weekStart,
        IsoDayOfWeek day,
        LocalTime? meetingStarts,
        PolicyReading rule
    )
    {
        if (meetingStarts is not { } starts)
        {
            yield return WeekPlanRefusals.NoMeetingTime.Because(rule, WeekStart(weekStart), Day(day));
        }
        else if (starts >= LocalTime.Noon)
        {
            yield return WeekPlanRefusals.MeetingNotInTheMorning.Because(rule, Day(day), Meeting(starts));
        }
    }

    internal static Explanation Explain(
        WeekPlanDue plan,
        LocalTime? meetingStarts,
        ValueList<PolicyReading> readings
    )
    {
        string week = FactValue.Of(plan.WeekStart).Text;
        string due = FactValue.Of(plan.Due.At).Text;
        BilingualText ends = DeadlineLabels.Of(plan.Due.Ends);
        return new Explanation
        {
            Decision = "visits.week-plan-due",
            Question = new(
                $"When is the visit plan of the week from {week} due?",
                $"自{week}起一周的拜访计划何时提交？"
            ),
            Answer = plan.Due.IsProvisional
                ? new(
                    $"It is due {ends.English} {due}, provisional until the official notice.",
                    $"{ends.Chinese}{due}提交（暂定，以官方通知为准）。"
                )
                : new($"It is due {ends.English} {due}.", $"{ends.Chinese}{due}提交。"),
            Outcome = FactValue.Of(plan.Due.At),
            Clauses = ClausesOf(plan.Rule),
            Facts =
            [
                WeekStart(plan.WeekStart),
                .. plan.Rule == WeekPlanDeadline.FridayBeforeClosing || meetingStarts is not { } starts
                    ? []
                    : (Fact[])[Meeting(starts)],
            ],
            Readings = readings,
        };
    }

    internal static Explanation ExplainJudgement(WeekPlanDue plan, LocalDateTime submitted)
    {
        Explanation why = plan.Due.Explain(submitted);
        return why with
        {
            Decision = "visits.week-plan-in-time",
            Clauses = ClausesOf(plan.Rule),
            Facts =
            [
                WeekStart(plan.WeekStart),
                .. why.Facts,
                new("edition", FactValue.Of(plan.Edition), new("edition of the policy", "政策版本")),
            ],
        };
    }

    private static ValueList<ClauseId> ClausesOf(WeekPlanDeadline rule) =>
        rule switch
        {
            WeekPlanDeadline.FridayMorningMeeting =>
            [
                ClauseId.Parse("VISIT-S8-02"),
                ClauseId.Parse("VISIT-S8-05"),
                MeetingClause,
            ],
            WeekPlanDeadline.SaturdayMorningMeeting =>
            [
                ClauseId.Parse("VISIT-S11-02"),
                ClauseId.Parse("VISIT-S11-05"),
                MeetingClause,
            ],
            _ => [PlanClause],
        };

    private static Fact WeekStart(LocalDate weekStart) =>
        new("week-start", FactValue.Of(weekStart), new("first day of the week planned", "计划周首日"));

    internal static Fact Day(IsoDayOfWeek day) =>
        Fact.Named("day", Kebab.Of(day), new("day of the meeting", "例会日"), DeadlineLabels.Of(day));

    internal static Fact Meeting(LocalTime starts) =>
        new(
            "meeting",
            FactValue.Of(LocalTimePattern.ExtendedIso.Format(starts)),
            new("start of the weekly meeting", "例会开始时间")
        );
}
