using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the review of a weekly meeting says no.</summary>
public static class MeetingRefusals
{
    /// <summary>A salesperson is missing without a business trip.</summary>
    public static RefusalRule NotAtMeeting { get; } =
        new(
            "visits.not-at-meeting",
            "The salesperson '{salesperson}' is not on record at the weekly meeting of {meeting}. Record how the salesperson took part, also by telephone or network, or that a business trip kept the salesperson away.",
            "销售人员“{salesperson}”没有{meeting}例会的参会记录。请记录其参会方式（可为电话或网络），或注明因出差缺席。"
        );

    /// <summary>A salesperson took part and reported no plan.</summary>
    public static RefusalRule PlanNotReported { get; } =
        new(
            "visits.plan-not-reported",
            "The salesperson '{salesperson}' reported no visit plan at the weekly meeting of {meeting}. Have the key points of the plan reported.",
            "销售人员“{salesperson}”在{meeting}的例会上未汇报拜访计划。请汇报重点计划。"
        );

    /// <summary>A visit that ended since the meeting before was not reported.</summary>
    public static RefusalRule VisitNotReported { get; } =
        new(
            "visits.visit-not-reported",
            "The visit '{visit}' of '{salesperson}' ended on {ended} and was not reported at the weekly meeting of {meeting}. Report it.",
            "“{salesperson}”的拜访“{visit}”于{ended}结束，未在{meeting}的例会上汇报。请予汇报。"
        );

    /// <summary>The meeting was held on another day than the policy names.</summary>
    public static RefusalRule OnAnotherDay { get; } =
        new(
            "visits.meeting-on-another-day",
            "The meeting of {meeting} is not on the day of the weekly meeting, {day}: it is due on {due}. Hold it on that day, or review it as a meeting of no named day.",
            "{meeting}的例会不在规定的例会日（{day}）：应于{due}召开。请在该日召开，或按未规定星期几的例会处理。"
        );

    /// <summary>Somebody is on record at a meeting and not on the list of salespeople.</summary>
    public static RefusalRule NotOnRoster { get; } =
        new(
            "visits.not-on-roster",
            "The salesperson '{salesperson}' is on record at the weekly meeting of {meeting} and not on the list of its salespeople. Add the salesperson to the list, or correct the record.",
            "“{salesperson}”有{meeting}例会的参会记录，但不在销售人员名单中。请补充名单或更正记录。"
        );

    /// <summary>Somebody stands several times in the records of a meeting.</summary>
    public static RefusalRule RecordedTwice { get; } =
        new(
            "visits.attendance-twice",
            "The salesperson '{salesperson}' is on record {count} times at the weekly meeting of {meeting}. Keep one record.",
            "“{salesperson}”在{meeting}的例会上有{count}条参会记录。请只保留一条。"
        );
}
