using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>When a week's visit plan is due, and whether it was in time, as a flat row of plain values, for reports,
/// grids and spreadsheets.</summary>
/// <param name="WeekFrom">The first day of the week that is planned.</param>
/// <param name="DeadlineCode">The deadline that the policy picked, as a stable name such as
/// <c>friday-before-closing</c>.</param>
/// <param name="Deadline">The same in words, in the language asked for.</param>
/// <param name="Due">The local time of the deadline.</param>
/// <param name="EndsCode">Whether the very moment is in time: <c>no-later-than</c> or <c>before</c>.</param>
/// <param name="Ends">The same in words, in the language asked for.</param>
/// <param name="IsProvisional">Whether the official notice may still move it.</param>
/// <param name="HandedIn">The local time at which the plan was handed in; null if the row judges nothing.</param>
/// <param name="VerdictCode"><c>in-time</c> or <c>late</c>; empty if the row judges nothing.</param>
/// <param name="Verdict">The verdict, in the language asked for; empty if the row judges nothing.</param>
/// <param name="By">The time that was left, or the delay, by the clock; null if the row judges nothing.</param>
/// <param name="Edition">The edition of the policy.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record WeekPlanDueRow(
    DateOnly WeekFrom,
    string DeadlineCode,
    string Deadline,
    DateTime Due,
    string EndsCode,
    string Ends,
    bool IsProvisional,
    DateTime? HandedIn,
    string VerdictCode,
    string Verdict,
    TimeSpan? By,
    string Edition
)
{
    internal static WeekPlanDueRow Of(WeekPlanDue plan, DueRow due, Language language) =>
        new(
            plan.WeekStart.ToDateOnly(),
            Kebab.Of(plan.Rule),
            VisitLabels.Of(plan.Rule).In(language),
            due.Due,
            due.EndsCode,
            due.Ends,
            due.IsProvisional,
            due.Done,
            due.VerdictCode,
            due.Verdict,
            due.By,
            plan.Edition
        );

    /// <summary>Answers the week, its deadline, and the verdict where there is one.</summary>
    /// <returns>Such as <c>week from 2026-10-12: no-later-than 2026-10-09T16:00:00: late</c>.</returns>
    public override string ToString() =>
        $"week from {FactValue.Of(LocalDate.FromDateOnly(WeekFrom))}: {EndsCode} {FactValue.Of(LocalDateTime.FromDateTime(Due))}"
        + (VerdictCode.Length == 0 ? "" : $": {VerdictCode}");
}
