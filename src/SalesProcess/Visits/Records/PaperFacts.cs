using NodaTime;
using NodaTime.Text;
using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The facts that papers cite; identifiers only, nothing personal.</summary>
internal static class PaperFacts
{
    private static readonly BilingualText PaperLabel = new("paper", "文书");

    internal static ClauseId Clause { get; } = ClauseId.Parse("LIB-RECORD-01");

    internal static Fact Visit(PaperedVisit visit) =>
        new("visit", FactValue.Of(visit.VisitId), new("visit", "拜访"));

    internal static Fact Paper(string paper) => new("paper", FactValue.Of(paper), PaperLabel);

    internal static Fact Paper(PaperDuty duty) =>
        Fact.Named("paper", duty.Item.Id, PaperLabel, duty.Item.Text);

    internal static Fact Process(string name, ProcessTable table) =>
        Fact.Named(name, table.Id, new("process", "流程"), table.Title);

    internal static Fact Stage(string name, PaperStage stage) =>
        Fact.Named(name, Kebab.Of(stage), new("stage of the paper", "文书进度"), PaperLabels.Of(stage));

    internal static Fact Time(PaperTime time) =>
        Fact.Named("time", Kebab.Of(time), new("when it is owed", "应完成时间"), PaperLabels.Of(time));

    internal static Fact State(PaperState state) =>
        Fact.Named("state", Kebab.Of(state), new("state of the paper", "文书状态"), PaperLabels.Of(state));

    internal static Fact Receivers(PaperDuty duty) =>
        new(
            "receiver",
            FactValue.Of(string.Join(' ', duty.Receivers.Select(role => role.Id))),
            new("receiver", "接收人"),
            PaperLabels.Receivers(duty.Receivers)
        );

    internal static Fact ReportDue(VisitReportTime time) =>
        Fact.Named(
            "report-due",
            Kebab.Of(time),
            new("when visits are reported", "汇报时间"),
            PaperLabels.Of(time)
        );

    internal static Fact Meeting(LocalTime starts) =>
        new(
            "meeting",
            FactValue.Of(LocalTimePattern.ExtendedIso.Format(starts)),
            new("start of the meeting", "会议开始时间")
        );

    internal static Fact Start(PaperedVisit visit) =>
        At("start", visit.Start, "start of the visit", "拜访开始时间");

    internal static Fact End(LocalDateTime end) => At("end", end, "end of the visit", "拜访结束时间");

    internal static Fact At(string name, LocalDateTime at, string english, string chinese) =>
        new(name, FactValue.Of(at), new(english, chinese));
}
