using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;
using SalesProcess.Policies;

namespace SalesProcess.Visits;

/// <summary>When the visit plan of one week must be handed in.</summary>
/// <remarks>
/// Made by <see cref="For"/> only. Local times of one place; there are no time zones. Equality is that of all parts.
/// Order is not defined.
/// </remarks>
public sealed record WeekPlanDue
{
    private WeekPlanDue(LocalDate weekStart, DueTime due, WeekPlanDeadline rule, string edition)
    {
        WeekStart = weekStart;
        Due = due;
        Rule = rule;
        Edition = edition;
    }

    /// <summary>The first day of the week that is planned.</summary>
    public LocalDate WeekStart { get; }

    /// <summary>When the plan is due, and whether the very moment is in time.</summary>
    public DueTime Due { get; }

    /// <summary>The deadline that the policy picked.</summary>
    public WeekPlanDeadline Rule { get; }

    /// <summary>The edition of the policy that the deadline was worked out under.</summary>
    public string Edition { get; }

    /// <summary>Works out when the visit plan of a week is due.</summary>
    /// <param name="weekStart">The first day of the week that is planned; weeks begin on its day of the week.</param>
    /// <param name="schedule">When work goes on.</param>
    /// <param name="policy">The edition of the policy in force.</param>
    /// <param name="meetingStarts">When the weekly meeting starts, a time in the morning; needed only where the
    /// policy picks a meeting, because the sources give no time for it.</param>
    /// <returns>When the plan is due, with its explanation. Where the named day is off, the last working day before
    /// it. Refused, with every reason, where the calendar does not reach so far, where the policy leaves a value
    /// unset, and where the time of the meeting is missing or not in the morning.</returns>
    /// <exception cref="ArgumentNullException">The schedule or the policy is null.</exception>
    /// <exception cref="ArgumentException">The date is not of the ISO calendar system.</exception>
    /// <example>
    /// <code>
    /// Decision&lt;WeekPlanDue&gt; due = WeekPlanDue.For(new LocalDate(2026, 10, 12), schedule, policy);
    /// </code>
    /// </example>
    [Implements("VISIT-PLAN-WEEK-01", "LIB-VISIT-02")]
    [Implements("VISIT-S8-02", "VISIT-S8-05", "VISIT-S11-02", "VISIT-S11-05")]
    public static Decision<WeekPlanDue> For(
        LocalDate weekStart,
        WorkingSchedule schedule,
        PolicyEdition policy,
        LocalTime? meetingStarts = null
    )
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(policy);
        var read = new PolicyReader(policy);
        Parameter<WeekPlanDeadline>? rule = read.Read(WeekPlanParameters.Due);
        Parameter<long>? hours = rule is { Value: WeekPlanDeadline.FridayBeforeClosing }
            ? read.Read(WeekPlanParameters.HoursBeforeClosing)
            : null;
        if (rule is null || read.Missing.Count > 0)
        {
            return Decision.Refuse<WeekPlanDue>(new Refusal(read.Missing));
        }

        IsoDayOfWeek day = WeekPlanFacts.DayOf(rule.Value);
        Deadline deadline = hours is null
            ? new Deadline.AtTimeOn(day, meetingStarts ?? LocalTime.Midnight, DeadlineWeek.WeekBefore)
            {
                WeekStartsOn = weekStart.DayOfWeek,
            }
            : new Deadline.BeforeClosing(day, Duration.FromHours((int)hours.Value), DeadlineWeek.WeekBefore)
            {
                WeekStartsOn = weekStart.DayOfWeek,
            };
        Decision<DueTime> due = deadline.DueFrom(weekStart.AtMidnight(), schedule);
        RefusalReason[] reasons =
        [
            .. hours is null ? WeekPlanFacts.MeetingReasons(weekStart, day, meetingStarts, rule.Reading) : [],
            .. due.TryGetRefusal(out Refusal? refusal) ? refusal.Reasons : [],
        ];
        return reasons.Length > 0
            ? Decision.Refuse<WeekPlanDue>(new Refusal([.. reasons]))
            : due.Then(at =>
            {
                var plan = new WeekPlanDue(weekStart, at, rule.Value, policy.Id);
                return Decision.Accept(plan, WeekPlanFacts.Explain(plan, meetingStarts, read.Readings));
            });
    }

    /// <summary>Judges whether a plan was handed in in time.</summary>
    /// <param name="submitted">The local time at which it was handed in.</param>
    /// <returns>In time or late, and by how much, with its explanation; never refused.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public Decision<DueVerdict> Judge(LocalDateTime submitted) =>
        Decision.Accept(Due.Judge(submitted), WeekPlanFacts.ExplainJudgement(this, submitted));

    /// <summary>Lists the deadline as a flat row, for reports and grids.</summary>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, without a verdict.</returns>
    public WeekPlanDueRow ToRow(Language language) => WeekPlanDueRow.Of(this, Due.ToRow(language), language);

    /// <summary>Lists the deadline and the plan that was handed in as a flat row, for reports and grids.</summary>
    /// <param name="submitted">The local time at which it was handed in.</param>
    /// <param name="language">The language of the labels.</param>
    /// <returns>The row, with the verdict.</returns>
    /// <exception cref="ArgumentException">The time is not of the ISO calendar system.</exception>
    public WeekPlanDueRow ToRow(LocalDateTime submitted, Language language) =>
        WeekPlanDueRow.Of(this, Due.ToRow(submitted, language), language);

    /// <summary>Answers the week and when its plan is due.</summary>
    /// <returns>Such as <c>week from 2026-10-12: no-later-than 2026-10-09T16:00:00</c>.</returns>
    public override string ToString() => $"week from {FactValue.Of(WeekStart)}: {Due}";
}
