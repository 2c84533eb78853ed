using SalesProcess.Decisions;

namespace SalesProcess.Visits;

/// <summary>How the papers of visits say no.</summary>
public static class PaperRefusals
{
    /// <summary>A paper is not there.</summary>
    public static RefusalRule Missing { get; } =
        new(
            "visits.paper-missing",
            "The visit '{visit}' owes the paper “{paper}” ({receiver}); it must be {until}. Fill it in.",
            "拜访“{visit}”缺少文书“{paper}”（{receiver}），须达到“{until}”。请予填写。"
        );

    /// <summary>A paper has not come as far as the policy asks.</summary>
    public static RefusalRule Unfinished { get; } =
        new(
            "visits.paper-unfinished",
            "The paper “{paper}” of the visit '{visit}' ({receiver}) is “{stage}”; it must be “{until}”. Take it on.",
            "拜访“{visit}”的文书“{paper}”（{receiver}）目前为“{stage}”，须达到“{until}”。请继续办理。"
        );

    /// <summary>A paper that is made before a visit was not made before it.</summary>
    public static RefusalRule NotBeforeStart { get; } =
        new(
            "visits.paper-not-before-start",
            "The paper “{paper}” is made before the visit '{visit}' starts at {start}, and it was made at {settled-at}. Make it before the visit.",
            "文书“{paper}”须在拜访“{visit}”开始（{start}）之前完成，实际完成时间为{settled-at}。请在拜访前完成。"
        );

    /// <summary>The policy asks for no such paper.</summary>
    public static RefusalRule NotAskedFor { get; } =
        new(
            "visits.paper-not-asked-for",
            "The policy asks for no paper '{paper}' of the visit '{visit}'. Leave it out, or pick the workflow that asks for it.",
            "政策未要求拜访“{visit}”的文书“{paper}”。请删去，或选用要求该文书的流程。"
        );

    /// <summary>A paper stands twice.</summary>
    public static RefusalRule PaperTwice { get; } =
        new(
            "visits.paper-twice",
            "The paper '{paper}' of the visit '{visit}' stands more than once. Keep one.",
            "拜访“{visit}”的文书“{paper}”重复出现。请只保留一份。"
        );

    /// <summary>A paper went through another process than the policy asks for.</summary>
    public static RefusalRule AnotherProcess { get; } =
        new(
            "visits.paper-of-another-process",
            "The paper “{paper}” runs through “{stored}”; the policy asks for “{asked}”. Start it anew.",
            "文书“{paper}”所走流程为“{stored}”，政策要求“{asked}”。请重新开始。"
        );

    /// <summary>A visit is reported at a meeting, and the host has not said when it starts.</summary>
    public static RefusalRule NoMeetingTime { get; } =
        new(
            "visits.report-without-meeting-time",
            "The visit '{visit}' is reported at a meeting (“{report-due}”), and the policy gives no time for it. Say when the meeting starts.",
            "拜访“{visit}”须在会议上汇报（“{report-due}”），而政策未规定会议时间。请给出会议开始时间。"
        );

    /// <summary>The weekly meeting does not start in the morning.</summary>
    public static RefusalRule MeetingNotInTheMorning { get; } =
        new(
            "visits.report-meeting-not-in-the-morning",
            "The weekly meeting (“{report-due}”) is held in the morning, and {meeting} is not before noon. Give a time in the morning.",
            "每周例会（“{report-due}”）在上午召开，而{meeting}不早于中午12点。请给出上午的时间。"
        );

    /// <summary>A visit ends before it starts.</summary>
    public static RefusalRule EndBeforeStart { get; } =
        new(
            "visits.visit-ends-before-it-starts",
            "The visit '{visit}' ends at {end}, before it starts at {start}. Give times in their order.",
            "拜访“{visit}”的结束时间{end}早于开始时间{start}。请按先后顺序给出时间。"
        );
}
