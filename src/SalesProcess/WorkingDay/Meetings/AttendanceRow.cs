using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>The attendance of one person as a flat row of plain values: the Staff Attendance Form.</summary>
/// <param name="Date">The day.</param>
/// <param name="SlotCode">The stable name of the part of the day.</param>
/// <param name="Slot">What it is called, in the language asked for.</param>
/// <param name="Person">The host's identifier of the person.</param>
/// <param name="GroupCode">To which staff the person belongs: <c>staff</c> or <c>promoter</c>.</param>
/// <param name="Due">The local time by which the person was due; below a tick of 100 nanoseconds it is cut.</param>
/// <param name="Arrived">When the person came; null if not at all.</param>
/// <param name="StateCode">How: <c>in-time</c>, <c>late</c>, <c>excused</c> or <c>absent</c>.</param>
/// <param name="State">The same in words, in the language asked for.</param>
/// <param name="LateBy">By how much the person was late; null if in time or absent.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record AttendanceRow(
    DateOnly Date,
    string SlotCode,
    string Slot,
    string Person,
    string GroupCode,
    DateTime Due,
    DateTime? Arrived,
    string StateCode,
    string State,
    TimeSpan? LateBy
)
{
    internal static AttendanceRow Of(AttendanceSheet sheet, AttendanceLine line, Language language) =>
        new(
            sheet.Date.ToDateOnly(),
            sheet.Slot.Id,
            sheet.Slot.Text.In(language),
            line.Attendee.Person,
            Kebab.Of(line.Attendee.Group),
            sheet.Due.ToDateTimeUnspecified(),
            line.ArrivedAt?.ToDateTimeUnspecified(),
            Kebab.Of(line.State),
            DayLabels.Of(line.State).In(language),
            line.LateBy?.ToTimeSpan()
        );

    /// <summary>Answers person and state.</summary>
    /// <returns>Such as <c>P-1: late</c>.</returns>
    public override string ToString() => $"{Person}: {StateCode}";
}
