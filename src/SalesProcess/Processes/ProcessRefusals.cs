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

    /// <summary>A condition asks for a yes that is not given.</summary>
    public static RefusalRule FactNotConfirmed { get; } =
        new(
            "processes.fact-not-confirmed",
            "Not confirmed for '{subject}': “{condition}”. Put it right, and confirm it with the move ({needed}).",
            "“{subject}”尚未确认“{condition}”。请先落实，并在执行动作时确认（{needed}）。"
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

    /// <summary>A stored journal is that of another process.</summary>
    public static RefusalRule JournalOfAnother { get; } =
        new(
            "processes.journal-of-another",
            "The journal of '{subject}' is one of the process '{stored}', not of '{asked}'. Restore it with the table of its process.",
            "“{subject}”的日志属于流程“{stored}”，而非“{asked}”。请用其所属流程恢复。"
        );
}
