using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the visit plan of a week says no.</summary>
public static class WeekPlanRefusals
{
    /// <summary>The plan is due at a meeting, and the host has not said when it starts.</summary>
    public static RefusalRule NoMeetingTime { get; } =
        new(
            "visits.no-meeting-time",
            "The visit plan of the week from {week-start} is due at the weekly meeting on {day} morning, and the policy gives no time for it. Say when the meeting starts.",
            "自{week-start}起一周的拜访计划应在{day}上午的例会上提交，而政策未规定例会时间。请给出例会开始时间。"
        );

    /// <summary>The meeting does not start in the morning.</summary>
    public static RefusalRule MeetingNotInTheMorning { get; } =
        new(
            "visits.meeting-not-in-the-morning",
            "The weekly meeting on {day} is held in the morning, and {meeting} is not before noon. Give a time in the morning, or pick another deadline in a policy file of your own.",
            "{day}的例会在上午召开，而{meeting}不早于中午12点。请给出上午的时间，或在自己的政策文件中选用其他期限。"
        );
}
