using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>A meeting as a flat row of plain values, for reports, grids and spreadsheets.</summary>
/// <param name="Date">The day.</param>
/// <param name="MeetingCode">The stable name of the meeting.</param>
/// <param name="Meeting">What it is called, in the language asked for.</param>
/// <param name="ChairCode">The stable name of the post that chaired it.</param>
/// <param name="Chair">What the post is called, in the language asked for.</param>
/// <param name="Due">When it was due; below a tick of 100 nanoseconds it is cut.</param>
/// <param name="Started">When it began; below a tick of 100 nanoseconds it is cut.</param>
/// <param name="IsHeldOnTime">Whether it began when it was due, or before.</param>
/// <param name="InTime">How many came in time.</param>
/// <param name="Late">How many came late.</param>
/// <param name="Excused">How many did not come and gave a reason.</param>
/// <param name="Absent">How many did not come and gave none.</param>
/// <param name="Open">How much of agenda and lists is open.</param>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record MeetingRow(
    DateOnly Date,
    string MeetingCode,
    string Meeting,
    string ChairCode,
    string Chair,
    DateTime Due,
    DateTime Started,
    bool IsHeldOnTime,
    int InTime,
    int Late,
    int Excused,
    int Absent,
    int Open
)
{
    internal static MeetingRow Of(MeetingReview meeting, Language language) =>
        new(
            meeting.Attendance.Date.ToDateOnly(),
            meeting.Attendance.Slot.Id,
            meeting.Attendance.Slot.Text.In(language),
            meeting.Chair.Id,
            meeting.Chair.Label.In(language),
            meeting.Attendance.Due.ToDateTimeUnspecified(),
            meeting.StartedAt.ToDateTimeUnspecified(),
            meeting.IsHeldOnTime,
            meeting.Attendance.Count(AttendanceState.InTime),
            meeting.Attendance.Count(AttendanceState.Late),
            meeting.Attendance.Count(AttendanceState.Excused),
            meeting.Attendance.Count(AttendanceState.Absent),
            meeting.OpenReasons().Count
        );

    /// <summary>Answers the meeting and how much is open.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{MeetingCode}: {FactValue.Of(Open)} open";
}
