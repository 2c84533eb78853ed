namespace SalesProcess.WorkingDay;

/// <summary>A meeting of which nothing is open.</summary>
/// <remarks>Made by <see cref="MeetingReview.Close"/> only. Equality is that of all parts. Order is not defined.</remarks>
public sealed record ClosedMeeting
{
    internal ClosedMeeting(MeetingReview meeting) => Meeting = meeting;

    /// <summary>The meeting as it was held.</summary>
    public MeetingReview Meeting { get; }

    /// <summary>Answers the meeting.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Meeting.Attendance.Slot.Id}: closed";
}
