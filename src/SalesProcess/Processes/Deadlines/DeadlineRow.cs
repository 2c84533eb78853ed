using NodaTime;
using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>A deadline of a process as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="DeadlineCode">The stable name of the deadline.</param>
/// <param name="Deadline">What is due, in the language asked for.</param>
/// <param name="Clause">The clause behind it.</param>
/// <param name="StateCode">How it stands, as a stable name.</param>
/// <param name="State">How it stands, in the language asked for.</param>
/// <param name="Due">The last moment that is in time, cut to a tick of 100 nanoseconds; null while none is on
/// record.</param>
/// <param name="Done">When it was done; null while it is not.</param>
/// <param name="LateBy">By how much it was late, or is overdue; zero otherwise.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record DeadlineRow(
    string DeadlineCode,
    string Deadline,
    string Clause,
    string StateCode,
    string State,
    DateTime? Due,
    DateTime? Done,
    TimeSpan LateBy
)
{
    internal static DeadlineRow Of(DeadlineStanding standing, Language language) =>
        new(
            standing.Deadline.Id,
            standing.Deadline.Label.In(language),
            standing.Deadline.Clause.ToString(),
            Kebab.Of(standing.State),
            Label(standing.State).In(language),
            Plain(standing.Due),
            Plain(standing.Done),
            standing.LateBy.ToTimeSpan()
        );

    /// <summary>Answers the deadline and how it stands.</summary>
    /// <returns>Such as <c>report: late</c>.</returns>
    public override string ToString() => $"{DeadlineCode}: {StateCode}";

    private static BilingualText Label(DeadlineState state) =>
        state switch
        {
            DeadlineState.Open => new("open", "未到期"),
            DeadlineState.Kept => new("kept", "按时完成"),
            DeadlineState.Late => new("late", "逾期完成"),
            DeadlineState.Overdue => new("overdue", "已逾期"),
            _ => new("not set", "未设定"),
        };

    private static DateTime? Plain(LocalDateTime? time) =>
        time?.WithCalendar(CalendarSystem.Iso).ToDateTimeUnspecified();
}
