using SalesProcess.Decisions;

namespace SalesProcess.WorkingDay;

/// <summary>How the working day says no.</summary>
public static class WorkingDayRefusals
{
    /// <summary>The day has no time left for a postponed meeting.</summary>
    public static RefusalRule NoTimeLeft { get; } =
        new(
            "working-day.no-time-left",
            "The meeting “{slot}” gives way to the meetings of the company, and {date} has no time left for it. Shorten a meeting of the company, or set another time in the policy.",
            "“{slot}”因公司会议顺延，但{date}已无剩余时间。请缩短公司会议，或在政策中另定时间。"
        );

    /// <summary>A meeting of the day meets another one.</summary>
    public static RefusalRule MeetingsClash { get; } =
        new(
            "working-day.meetings-clash",
            "The meeting “{slot}” ({from} to {to}) meets '{with}' ({with-from} to {with-to}). Move one of them.",
            "“{slot}”（{from}至{to}）与“{with}”（{with-from}至{with-to}）时间冲突。请调整其中之一。"
        );

    /// <summary>The profile has no such part of the day.</summary>
    public static RefusalRule NoSuchSlot { get; } =
        new(
            "working-day.no-such-slot",
            "The day of the profile '{profile}' has no part '{slot}'. Take one of its parts.",
            "“{profile}”的一天没有时段“{slot}”。请从其时段中选取。"
        );

    /// <summary>Neither the policy nor the caller says when something begins.</summary>
    public static RefusalRule NoTimeGiven { get; } =
        new(
            "working-day.no-time-given",
            "The policy gives no time for “{slot}”. Say when it begins on {date}, or set its time in a policy file of your own.",
            "政策未规定“{slot}”的时间。请注明{date}的开始时刻，或在自己的政策文件中设定。"
        );

    /// <summary>A person stands twice.</summary>
    public static RefusalRule PersonTwice { get; } =
        new(
            "working-day.person-twice",
            "The person '{person}' is recorded {count} times for “{slot}”. Record each person once.",
            "“{slot}”中“{person}”记录了{count}次。每人请只记录一次。"
        );

    /// <summary>Somebody is recorded as arriving on another day.</summary>
    public static RefusalRule ArrivalOfAnotherDay { get; } =
        new(
            "working-day.arrival-of-another-day",
            "The person '{person}' is recorded as arriving at {arrived}, which is not on {date}. Record the arrival of the day.",
            "“{person}”的到达时间为{arrived}，不在{date}当日。请记录当日到达时间。"
        );

    /// <summary>Somebody came too late.</summary>
    public static RefusalRule CameLate { get; } =
        new(
            "working-day.came-late",
            "The person '{person}' came to “{slot}” at {arrived}; in time is {ends} {due}. Late by {by}.",
            "“{person}”于{arrived}到达“{slot}”，应{ends}{due}到达，迟到{by}。"
        );

    /// <summary>Somebody who is expected did not come and gave no reason.</summary>
    public static RefusalRule DidNotCome { get; } =
        new(
            "working-day.did-not-come",
            "The person '{person}' was expected at “{slot}” on {date} and did not come. Record the arrival, or the reason.",
            "“{person}”应于{date}参加“{slot}”但未到。请补记到达时间或缺席事由。"
        );

    /// <summary>A meeting began too late.</summary>
    public static RefusalRule StartedLate { get; } =
        new(
            "working-day.started-late",
            "The meeting “{slot}” began at {started} instead of {due}. Begin on time.",
            "“{slot}”于{started}开始，应于{due}开始。请准时召开。"
        );

    /// <summary>A meeting was chaired by another post than the policy names.</summary>
    public static RefusalRule ChairDiffers { get; } =
        new(
            "working-day.chair-differs",
            "The meeting “{slot}” was chaired as '{chair}'; the policy names '{asked}'. Have that post chair it.",
            "“{slot}”由“{chair}”主持，政策规定由“{asked}”主持。请由该岗位主持。"
        );

    /// <summary>An item of the agenda is carried by a list that is not there.</summary>
    public static RefusalRule ListMissing { get; } =
        new(
            "working-day.list-missing",
            "The meeting “{slot}” has no list for “{item}”. Attach the list, or say why the item does not apply.",
            "“{slot}”缺少“{item}”的清单。请附上清单，或说明该项不适用的原因。"
        );

    /// <summary>Somebody who attended has no line in a list that everybody needs.</summary>
    public static RefusalRule NoLineForPerson { get; } =
        new(
            "working-day.no-line-for-person",
            "The person '{person}' attended “{slot}” and has no line in “{list}”. Add the line.",
            "“{person}”参加了“{slot}”，但“{list}”中没有其条目。请补充。"
        );

    /// <summary>A list has a subject twice.</summary>
    public static RefusalRule SubjectTwice { get; } =
        new(
            "working-day.subject-twice",
            "The list “{list}” has the line '{subject}' {count} times. Keep it once.",
            "“{list}”中条目“{subject}”出现{count}次。请只保留一次。"
        );

    /// <summary>A list has no such subject.</summary>
    public static RefusalRule NoSuchSubject { get; } =
        new(
            "working-day.no-such-subject",
            "The list “{list}” has no line '{subject}'. Take one of its lines.",
            "“{list}”中没有条目“{subject}”。请从其条目中选取。"
        );

    /// <summary>A field of a line must be filled in and is empty.</summary>
    public static RefusalRule FieldEmpty { get; } =
        new(
            "working-day.field-empty",
            "In “{list}”, line '{subject}': “{field}” is empty. Fill it in with {kind}.",
            "“{list}”条目“{subject}”：“{field}”未填写。请填写{kind}。"
        );

    /// <summary>A line says no where a yes is asked for.</summary>
    public static RefusalRule LineSaysNo { get; } =
        new(
            "working-day.line-says-no",
            "In “{list}”, line '{subject}': “{field}” is answered with no. See to it, then confirm it.",
            "“{list}”条目“{subject}”：“{field}”回答为否。请办理后确认。"
        );

    /// <summary>A reward was not paid out on the day of its contest.</summary>
    public static RefusalRule RewardOfAnotherDay { get; } =
        new(
            "working-day.reward-of-another-day",
            "In “{list}”, line '{subject}': the reward was paid out on {given}, not on {date}. Pay rewards out on the day of the contest.",
            "“{list}”条目“{subject}”：奖励于{given}兑现，而非{date}。奖励应于竞赛当日兑现。"
        );

    /// <summary>What is to be done is dated before the day of the list.</summary>
    public static RefusalRule DateBeforeTheDay { get; } =
        new(
            "working-day.date-before-the-day",
            "In “{list}”, line '{subject}': “{field}” is {given}, before {date}. Give that day or a later one.",
            "“{list}”条目“{subject}”：“{field}”为{given}，早于{date}。请填写当日或以后的日期。"
        );

    /// <summary>What was handed in is not what is claimed.</summary>
    public static RefusalRule HandedInDiffers { get; } =
        new(
            "working-day.handed-in-differs",
            "In “{list}”, line '{subject}': {claimed} is claimed and {handed-in} was handed in. Hand in what is claimed, or correct the claim.",
            "“{list}”条目“{subject}”：申报{claimed}，兑交{handed-in}。请按申报数兑交，或更正申报。"
        );

    /// <summary>A section of a report says nothing, not even that there is nothing.</summary>
    public static RefusalRule SectionEmpty { get; } =
        new(
            "working-day.section-empty",
            "Nothing stands under “{section}” in the report of {date}. Fill it in, or say that there is none.",
            "{date}的日报中“{section}”没有内容。请填写，或注明“无”。"
        );

    /// <summary>A section of a report says that there is nothing, and has lines.</summary>
    public static RefusalRule SectionSaysNone { get; } =
        new(
            "working-day.section-says-none",
            "The section “{section}” in the report of {date} says that there is none, and has {count} lines. Take one of the two out.",
            "{date}的日报中“{section}”注明“无”，却列有{count}项。请删去其一。"
        );

    /// <summary>A report has no such section.</summary>
    public static RefusalRule NoSuchSection { get; } =
        new(
            "working-day.no-such-section",
            "The report of {date} has no section '{section}'. Take one of its sections.",
            "{date}的日报没有“{section}”一栏。请从其栏目中选取。"
        );

    /// <summary>A line of a report has no amount, or has one where none is asked for.</summary>
    public static RefusalRule LineAmount { get; } =
        new(
            "working-day.line-amount",
            "The line '{subject}' under “{section}” needs {kind}. Correct the line.",
            "“{section}”中的“{subject}”应填写{kind}。请更正。"
        );

    /// <summary>A sum is too large to be told.</summary>
    public static RefusalRule SumTooLarge { get; } =
        new(
            "working-day.sum-too-large",
            "The sum of “{section}” in {unit} is too large to be told exactly. Check the figures.",
            "“{section}”以{unit}计的合计过大，无法精确表示。请核对数值。"
        );

    /// <summary>Nobody takes turns.</summary>
    public static RefusalRule NobodyToClean { get; } =
        new(
            "working-day.nobody-to-clean",
            "Nobody takes turns to clean the shop '{shop}'. Name at least one person.",
            "门店“{shop}”没有轮值打扫的人员。请至少列出一人。"
        );
}
