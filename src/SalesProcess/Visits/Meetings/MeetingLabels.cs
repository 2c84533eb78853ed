using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>What weekly meetings call things, in both languages.</summary>
public static class MeetingLabels
{
    /// <summary>Names a form of attendance.</summary>
    /// <param name="mode">The form.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The form is not a defined one.</exception>
    public static BilingualText Of(AttendanceMode mode) =>
        mode switch
        {
            AttendanceMode.InPerson => new("in person", "到会"),
            AttendanceMode.Telephone => new("by telephone", "电话参会"),
            AttendanceMode.Network => new("by network", "网络参会"),
            AttendanceMode.AbsentTravelling => new("absent, travelling", "出差缺席"),
            _ => throw Undefined(nameof(mode), mode),
        };

    /// <summary>Names a weekly meeting.</summary>
    /// <param name="kind">Which one.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static BilingualText Of(WeeklyMeetingKind kind) =>
        kind switch
        {
            WeeklyMeetingKind.AnyDay => new("weekly meeting", "每周例会"),
            WeeklyMeetingKind.FridayMorning => new("weekly meeting on Friday morning", "每周五上午例会"),
            WeeklyMeetingKind.SaturdayMorning => new("weekly meeting on Saturday morning", "每周六上午例会"),
            _ => throw Undefined(nameof(kind), kind),
        };

    private static ArgumentOutOfRangeException Undefined(string name, object value) =>
        new(name, value, "The value must be a defined one.");
}
