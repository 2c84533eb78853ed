using NodaTime;
using SalesProcess.Decisions;
using SalesProcess.Policies;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>Which visit plans there are to be, and what the weekly meeting plans.</summary>
public static class VisitPlanning
{
    private static readonly ClauseId MeetingClause = ClauseId.Parse("VISIT-WEEKLY-01");

    /// <summary>The way of a key visit plan through the weekly meeting: draft, reported, guided, fixed.</summary>
    [Implements("VISIT-WEEKLY-01")]
    public static ProcessTable WeeklyMeeting { get; } =
        MeetingTables.Of(
            "weekly-meeting",
            new("Key visit plan at the weekly meeting", "每周例会上的拜访重点计划"),
            ProcessRoles.SalesManager,
            "VISIT-WEEKLY-01",
            "VISIT-WEEKLY-01"
        );

    /// <summary>Finds the period that a weekly meeting plans.</summary>
    /// <param name="meeting">The date of the meeting.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <returns>The days of the next month or the next week, both ends included; refused where the policy sets no
    /// horizon, or none of the days on which a week begins.</returns>
    [Implements("VISIT-WEEKLY-01")]
    public static Decision<DateInterval> PeriodOf(LocalDate meeting, PolicyEdition policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<MeetingHorizon>? horizon = read.Read(VisitPlanParameters.MeetingHorizon);
        bool byWeek = horizon?.Value == MeetingHorizon.NextWeek;
        IsoDayOfWeek weekStart = byWeek
            ? read.Read(PolicyKeys.WeekStartsOn)?.Value ?? IsoDayOfWeek.Monday
            : IsoDayOfWeek.Monday;
        if (read.Missing.Count > 0)
        {
            return Decision.Refuse<DateInterval>(new Refusal(read.Missing));
        }

        DateInterval days = byWeek
            ? new DateInterval(meeting.Next(weekStart), meeting.Next(weekStart).PlusDays(6))
            : meeting.ToYearMonth().PlusMonths(1).ToDateInterval();
        return Decision.Accept(
            days,
            new Explanation
            {
                Decision = "visits.meeting-period",
                Question = new(
                    $"Which days does the weekly meeting of {FactValue.Of(meeting)} plan?",
                    $"{FactValue.Of(meeting)}的每周例会计划哪些日期？"
                ),
                Answer = new(
                    $"{FactValue.Of(days.Start)} to {FactValue.Of(days.End)}.",
                    $"{FactValue.Of(days.Start)}至{FactValue.Of(days.End)}。"
                ),
                Outcome = FactValue.OfList([days.Start, days.End]),
                Clauses = [MeetingClause],
                Facts = [VisitPlanFacts.Date("meeting", meeting, "date of the meeting", "例会日期")],
                Readings = read.Readings,
            }
        );
    }

    /// <summary>Checks that a salesperson has every visit plan, drawn up as the policy says from the indicators.</summary>
    /// <param name="plans">The plans that there are.</param>
    /// <param name="policy">The edition of the policy in force; it says which plans there are to be (K-16).</param>
    /// <returns>The levels that are planned. Refused with each level that has no plan, each plan that refers to no
    /// indicator, and, where the plans are the salesperson's own, each plan of another.</returns>
    [Implements("VISIT-PLAN-SELF-01", "VISIT-S8-01", "VISIT-S11-01")]
    public static Decision<ValueList<VisitPlanLevel>> CheckPlans(
        ValueList<MadeVisitPlan> plans,
        PolicyEdition policy
    )
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        if (read.Read(VisitPlanParameters.Levels) is not { } levels)
        {
            return Decision.Refuse<ValueList<VisitPlanLevel>>(new Refusal(read.Missing));
        }

        ValueList<VisitPlanLevel> asked =
            levels.Value == VisitPlanLevels.OwnMonthAndWeek
                ? [VisitPlanLevel.Month, VisitPlanLevel.Week]
                : [VisitPlanLevel.Month, VisitPlanLevel.Week, VisitPlanLevel.Day];
        bool own = levels.Value != VisitPlanLevels.MonthWeekAndDayWithSupervisor;
        ValueList<RefusalReason> reasons =
        [
            .. asked
                .Except(plans.Select(plan => plan.Level))
                .Select(level =>
                    VisitPlanRefusals.PlanMissing.Because(
                        levels.Reading,
                        VisitPlanFacts.Level("level", level)
                    )
                ),
            .. plans
                .Where(plan => plan.Indicators.Count == 0)
                .Select(plan =>
                    VisitPlanRefusals.PlanWithoutIndicators.Because(
                        levels.Reading,
                        VisitPlanFacts.Level("level", plan.Level)
                    )
                ),
            .. plans
                .Where(plan => own && plan.MadeBy != ProcessRoles.Salesperson.Id)
                .Select(plan =>
                    VisitPlanRefusals.PlanByAnother.Because(
                        levels.Reading,
                        VisitPlanFacts.Level("level", plan.Level),
                        VisitPlanFacts.Role(plan.MadeBy)
                    )
                ),
        ];
        return reasons.Count > 0
            ? Decision.Refuse<ValueList<VisitPlanLevel>>(new Refusal(reasons))
            : Decision.Accept(
                asked,
                new Explanation
                {
                    Decision = "visits.plans-there",
                    Question = new("Are all visit plans there?", "各级拜访计划是否齐全？"),
                    Answer = new("Yes.", "齐全。"),
                    Outcome = FactValue.Of(true),
                    Clauses = ClausesOf(levels.Value),
                    Facts =
                    [
                        .. asked.Select(level => VisitPlanFacts.Level("asked", level)),
                        .. plans.SelectMany(VisitPlanFacts.Made),
                    ],
                    Readings = read.Readings,
                }
            );
    }

    /// <summary>The clauses that ask for the plans; the work log that one of them also asks for each day is checked by
    /// <see cref="WorkLogReview"/>.</summary>
    private static ValueList<ClauseId> ClausesOf(VisitPlanLevels levels) =>
        levels switch
        {
            VisitPlanLevels.OwnMonthAndWeek =>
            [
                ClauseId.Parse("VISIT-PLAN-SELF-01"),
                ClauseId.Parse("VISIT-S8-01"),
            ],
            VisitPlanLevels.OwnMonthWeekAndDay => [ClauseId.Parse("VISIT-S11-01")],
            _ => [ClauseId.Parse("QUOTA-DECOMP-01"), ClauseId.Parse("QUOTA-MONTH-02")],
        };
}
