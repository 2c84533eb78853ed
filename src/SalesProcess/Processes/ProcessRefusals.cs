using SalesProcess.Decisions;

namespace SalesProcess.Processes;

/// <summary>How processes say no.</summary>
public static class ProcessRefusals
{
    /// <summary>No such move leaves the state.</summary>
    public static RefusalRule NoSuchMove { get; } =
        new(
            "processes.no-such-move",
            "The state “{state}” of '{subject}' has no move '{move}'. Make one of the moves of the state.",
            "“{subject}”处于“{state}”状态，该状态没有动作“{move}”。请执行该状态下的动作。"
        );

    /// <summary>The move is for other roles.</summary>
    public static RefusalRule RoleNotPermitted { get; } =
        new(
            "processes.role-not-permitted",
            "The move “{move}” of '{subject}' is not made by the role '{role}'. Have it made by: {permitted}.",
            "“{subject}”的动作“{move}”不能由角色“{role}”执行。请由以下角色执行：{permitted}。"
        );

    /// <summary>A condition asks for a fact that is not recorded.</summary>
    public static RefusalRule FactNotRecorded { get; } =
        new(
            "processes.fact-not-recorded",
            "Not met for '{subject}': “{condition}”. Give it with the move ({needed}).",
            "“{subject}”不满足条件“{condition}”。请在执行动作时一并给出（{needed}）。"
        );

    /// <summary>A condition asks for a fact with the move itself.</summary>
    public static RefusalRule FactNotGiven { get; } =
        new(
            "processes.fact-not-given",
            "Asked for with this move of '{subject}': “{condition}”. Give {needed} with the move.",
            "执行“{subject}”的该动作须满足：“{condition}”。请随动作给出{needed}。"
        );

    /// <summary>A condition asks for a yes that is not given.</summary>
    public static RefusalRule FactNotConfirmed { get; } =
        new(
            "processes.fact-not-confirmed",
            "Not confirmed for '{subject}': “{condition}”. Put it right, and confirm it with the move ({needed}).",
            "“{subject}”尚未确认“{condition}”。请先落实，并在执行动作时确认（{needed}）。"
        );

    /// <summary>A condition is that something does not hold, and it holds.</summary>
    public static RefusalRule RuledOut { get; } =
        new(
            "processes.ruled-out",
            "Not met for '{subject}': “{condition}”. What is on record rules the move out; make the move that is left.",
            "“{subject}”不满足条件“{condition}”。已有记录排除了该动作，请执行其余动作。"
        );

    /// <summary>The posts of an approval did not all say yes.</summary>
    public static RefusalRule NotApproved { get; } =
        new(
            "processes.not-approved",
            "Not approved for '{subject}': “{condition}”. Get a yes of: {approval}.",
            "“{subject}”尚未获批：“{condition}”。请取得以下人员同意：{approval}。"
        );

    /// <summary>The time by which a move must be made has passed, or is not on record.</summary>
    public static RefusalRule TooLate { get; } =
        new(
            "processes.too-late",
            "Not met for '{subject}': “{condition}”. Make the move by the time on record as {needed}.",
            "“{subject}”不满足条件“{condition}”。请在所记录的期限（{needed}）内执行动作。"
        );

    /// <summary>The time from which a move may be made has not come, or is not on record.</summary>
    public static RefusalRule TooEarly { get; } =
        new(
            "processes.too-early",
            "Not met for '{subject}': “{condition}”. Make the move from the time on record as {needed}.",
            "“{subject}”不满足条件“{condition}”。请在所记录的时间（{needed}）之后执行动作。"
        );

    /// <summary>A move was made as often as the limit allows.</summary>
    public static RefusalRule NoAttemptLeft { get; } =
        new(
            "processes.no-attempt-left",
            "Not met for '{subject}': “{condition}”. It was done {times-made} times, and the limit is {limit}.",
            "“{subject}”不满足条件“{condition}”。已进行{times-made}次，上限为{limit}次。"
        );

    /// <summary>The move must not directly follow the state.</summary>
    public static RefusalRule DirectlyFrom { get; } =
        new(
            "processes.directly-from",
            "Not met for '{subject}': “{condition}”. It must not directly follow “{state}”; go to another state first.",
            "“{subject}”不满足条件“{condition}”。不得紧接“{state}”进行，请先转到其他状态。"
        );

    /// <summary>An item is answered of a list whose state the process has not been in.</summary>
    public static RefusalRule StateNotEntered { get; } =
        new(
            "processes.state-not-entered",
            "The items of “{step}” cannot be answered yet for '{subject}'. Enter it before answering its items.",
            "“{subject}”尚未进入“{step}”。请先进入，再回答其项目。"
        );

    /// <summary>A fact that was given at the start is recorded anew by a move that does not ask for it.</summary>
    public static RefusalRule SettledFromTheStart { get; } =
        new(
            "processes.settled-from-the-start",
            "What is recorded as '{recorded}' of '{subject}' was settled at the start, and this move does not ask for it. Leave it out.",
            "“{subject}”的“{recorded}”在开始时已确定，该动作不要求给出。请勿记录。"
        );

    /// <summary>Something is recorded as an answer that names no item of a list.</summary>
    public static RefusalRule NotAnAnswer { get; } =
        new(
            "processes.not-an-answer",
            "What is recorded as '{recorded}' of '{subject}' answers no item. Name list and item, such as greeting/goal-stated, and answer yes, no or why it does not apply.",
            "“{subject}”所记录的“{recorded}”未回答任何项目。请写明清单和项目（如greeting/goal-stated），并回答是、否或不适用的原因。"
        );

    /// <summary>The time given lies before the last one.</summary>
    public static RefusalRule TimeRunsBackwards { get; } =
        new(
            "processes.time-runs-backwards",
            "The journal of '{subject}' is recorded up to {last}, and {at} is earlier. Give a time from {last} on.",
            "“{subject}”已记录到{last}，而{at}更早。请给出不早于{last}的时间。"
        );

    /// <summary>An event of that identifier is on record with other contents.</summary>
    public static RefusalRule EventDiffers { get; } =
        new(
            "processes.event-differs",
            "The event '{event}' of '{subject}' is on record with other contents. Give a new event an identifier of its own.",
            "“{subject}”的事件“{event}”已有记录，但内容不同。请为新事件使用新的标识。"
        );

    /// <summary>A row of a journal does not follow from the rows before it.</summary>
    public static RefusalRule JournalBroken { get; } =
        new(
            "processes.journal-broken",
            "Row {row} of the journal of '{subject}' does not follow from the rows before it. Restore the journal as it was recorded.",
            "“{subject}”日志的第{row}行与此前各行不相符。请按原始记录恢复日志。"
        );

    /// <summary>Two journals are not of one and the same run.</summary>
    public static RefusalRule RunsDiffer { get; } =
        new(
            "processes.runs-differ",
            "The journals of '{subject}' and '{other}' are not of one run: process, subject, what was given at the start and checklists must be equal. Merge journals of one run.",
            "“{subject}”与“{other}”的日志不属于同一次运行：流程、对象、开始时给出的内容和清单须相同。请合并同一次运行的日志。"
        );

    /// <summary>A stored journal is that of another process.</summary>
    public static RefusalRule JournalOfAnother { get; } =
        new(
            "processes.journal-of-another",
            "The journal of '{subject}' is one of the process '{stored}', not of '{asked}'. Restore it with the table of its process.",
            "“{subject}”的日志属于流程“{stored}”，而非“{asked}”。请用其所属流程恢复。"
        );
}
