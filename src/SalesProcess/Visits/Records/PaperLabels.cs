using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>What the papers of visits call things, in both languages.</summary>
public static class PaperLabels
{
    /// <summary>Names how a paper stands.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a defined one.</exception>
    public static BilingualText Of(PaperState state) =>
        state switch
        {
            PaperState.NotYetOwed => new("not owed yet", "尚未到期"),
            PaperState.Open => new("open", "未完成"),
            PaperState.Overdue => new("overdue", "逾期未完成"),
            PaperState.Settled => new("settled", "已完成"),
            PaperState.SettledLate => new("settled late", "逾期完成"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(state),
                state,
                "The state must be a defined one."
            ),
        };

    /// <summary>Names how far a paper has come.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not a defined one.</exception>
    public static BilingualText Of(PaperStage stage) =>
        stage switch
        {
            PaperStage.Owed => new("owed", "应填写"),
            PaperStage.FilledIn => new("filled in", "已填写"),
            PaperStage.HandedOver => new("handed over", "已移交"),
            PaperStage.Received => new("received", "已接收"),
            PaperStage.Archived => new("archived with a backup", "已归档并备份"),
            _ => throw new ArgumentOutOfRangeException(
                nameof(stage),
                stage,
                "The stage must be a defined one."
            ),
        };

    /// <summary>Names when a paper is owed.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not a defined one.</exception>
    public static BilingualText Of(PaperTime time) =>
        time switch
        {
            PaperTime.BeforeVisit => new("before the visit", "拜访前"),
            PaperTime.AfterVisit => new("after the visit", "拜访后"),
            PaperTime.AsReported => new("when visits are reported", "按汇报时间"),
            _ => throw new ArgumentOutOfRangeException(nameof(time), time, "The time must be a defined one."),
        };

    /// <summary>Names when a visit is reported.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is not a defined one.</exception>
    public static BilingualText Of(VisitReportTime time) =>
        time switch
        {
            VisitReportTime.Promptly => new("promptly", "及时"),
            VisitReportTime.FridayMorningMeeting => new(
                "at the weekly meeting on Friday morning",
                "星期五上午的例会"
            ),
            VisitReportTime.SaturdayMorningMeeting => new(
                "at the weekly meeting on Saturday morning",
                "星期六上午的例会"
            ),
            VisitReportTime.SameDayMeeting => new(
                "at the summary meeting of the same day",
                "当天的业务总结会"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(time), time, "The time must be a defined one."),
        };

    /// <summary>Names who receives a paper.</summary>
    internal static BilingualText Receivers(ValueList<ProcessRole> receivers) =>
        receivers.Count == 0
            ? new("handed to nobody", "无须移交")
            : new(
                $"for the {string.Join(" or ", receivers.Select(role => role.Label.English))}",
                $"交{string.Join('或', receivers.Select(role => role.Label.Chinese))}"
            );
}
