using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Calendars;

/// <summary>A deadline, and whether it was kept, as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="RuleCode">The rule as a stable name, such as <c>working-time</c> or <c>before-closing</c>.</param>
/// <param name="Rule">The rule in words, in the language asked for.</param>
/// <param name="Start">What the rule was reckoned from, in local time; below a tick of 100 nanoseconds it is cut.</param>
/// <param name="Due">The local time of the deadline; below a tick of 100 nanoseconds it is cut.</param>
/// <param name="EndsCode">Whether the very moment is in time: <c>no-later-than</c> or <c>before</c>.</param>
/// <param name="Ends">The same in words, in the language asked for.</param>
/// <param name="IsProvisional">Whether the official notice may still move it.</param>
/// <param name="Done">The local time at which it was done; null if the row judges nothing.</param>
/// <param name="VerdictCode"><c>in-time</c> or <c>late</c>; empty if the row judges nothing.</param>
/// <param name="Verdict">The verdict, in the language asked for; empty if the row judges nothing.</param>
/// <param name="By">The time that was left, or the delay, by the clock; null if the row judges nothing.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DueRow(
    string RuleCode,
    string Rule,
    DateTime Start,
    DateTime Due,
    string EndsCode,
    string Ends,
    bool IsProvisional,
    DateTime? Done,
    string VerdictCode,
    string Verdict,
    TimeSpan? By
)
{
    internal static DueRow Of(DueTime due, LocalDateTime? done, Language language)
    {
        DueVerdict? verdict = done is { } at ? due.Judge(at) : null;
        return new(
            due.Deadline.Code,
            due.Deadline.Label.In(language),
            due.Start.ToDateTimeUnspecified(),
            due.At.ToDateTimeUnspecified(),
            Kebab.Of(due.Ends),
            DeadlineLabels.Of(due.Ends).In(language),
            due.IsProvisional,
            done?.ToDateTimeUnspecified(),
            verdict?.Code ?? "",
            verdict?.Label.In(language) ?? "",
            verdict?.Match(left => left.ToTimeSpan(), late => late.ToTimeSpan())
        );
    }

    /// <summary>Answers the end and the time of the deadline, and the verdict where there is one.</summary>
    /// <returns>Such as <c>no-later-than 2026-10-09T16:00:00: late</c>.</returns>
    public override string ToString() =>
        $"{EndsCode} {FactValue.Of(LocalDateTime.FromDateTime(Due))}{(VerdictCode.Length == 0 ? "" : $": {VerdictCode}")}";
}
