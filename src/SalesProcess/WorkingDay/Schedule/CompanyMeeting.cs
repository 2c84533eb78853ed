using NodaTime;
using SalesProcess.Calendars;
using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>A meeting of the whole company on a day, before which meetings of a department give way.</summary>
/// <remarks>Equality is that of all parts. Order is not defined.</remarks>
public sealed record CompanyMeeting
{
    /// <summary>Makes a meeting.</summary>
    /// <param name="meetingId">The host's identifier of the meeting; not blank.</param>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends, later than it begins.</param>
    /// <exception cref="ArgumentException">The identifier is blank, or the meeting ends before it begins.</exception>
    public CompanyMeeting(string meetingId, LocalTime from, LocalTime to)
    {
        MeetingId = Required.Text(meetingId, nameof(meetingId));
        if (to <= from)
        {
            throw new ArgumentException(
                $"The meeting ends at {LocalClock.Text(to)}, not after it begins at {LocalClock.Text(from)}. Give a later end.",
                nameof(to)
            );
        }

        (From, To) = (from, to);
    }

    /// <summary>The host's identifier of the meeting.</summary>
    public string MeetingId { get; }

    /// <summary>When it begins.</summary>
    public LocalTime From { get; }

    /// <summary>When it ends.</summary>
    public LocalTime To { get; }

    /// <summary>Answers identifier and times.</summary>
    /// <returns>Such as <c>ALL-HANDS 09:00-09:20</c>.</returns>
    public override string ToString() => $"{MeetingId} {LocalClock.Text(From)}-{LocalClock.Text(To)}";
}
