using SalesProcess.Decisions;
using SalesProcess.Processes;

namespace SalesProcess.Visits;

/// <summary>The table of moves of a visit: from the plan over the eight steps to the archived papers.</summary>
public static class VisitProcess
{
    internal const string Planned = "planned";
    internal const string Ongoing = "ongoing";
    internal const string Closed = "closed";
    internal const string Archived = "archived";
    internal const string Begin = "begin";
    internal const string Next = "next";
    internal const string Answer = "answer";
    internal const string Attach = "attach";
    internal const string Close = "close";
    internal const string Archive = "archive";
    internal const string Reschedule = "reschedule";
    internal const string Cancel = "cancel";
    internal const string Miss = "miss";
    internal const string Abandon = "abandon";

    private static readonly VisitStep[] Steps = Enum.GetValues<VisitStep>();

    /// <summary>The table: planned, the eight steps, closed, archived; and cancelled, missed, abandoned.</summary>
    public static ProcessTable Table { get; } =
        new(
            "visit",
            new("Customer visit", "客户拜访"),
            [
                new(Planned, new("Planned", "已计划")),
                new(Ongoing, new("Ongoing", "进行中")),
                .. Steps.Select(step => new ProcessState(Kebab.Of(step), VisitLabels.Of(step), Ongoing)),
                new(Closed, new("Closed", "已结束")),
                new(Archived, new("Archived", "已归档"), IsEnd: true),
                new(Kebab.Of(UndoneAs.Cancelled), VisitLabels.Of(UndoneAs.Cancelled), IsEnd: true),
                new(Kebab.Of(UndoneAs.Missed), VisitLabels.Of(UndoneAs.Missed), IsEnd: true),
                new(Kebab.Of(UndoneAs.Abandoned), VisitLabels.Of(UndoneAs.Abandoned), IsEnd: true),
            ],
            [
                new(
                    Begin,
                    new("begin", "开始"),
                    Planned,
                    Kebab.Of(VisitStep.Preparation),
                    VisitGuards.ToBegin
                ),
                .. Steps.SkipLast(1).Select(ToNextOf),
                .. Steps.Select(OutOfOrderTo),
                new(Answer, new("answer items", "回答项目"), Ongoing, Ongoing, []) { IsAnswering = true },
                new(Attach, new("attach", "附加"), Ongoing, Ongoing, VisitGuards.ToAttach),
                new(
                    Abandon,
                    new("break off", "中止"),
                    Ongoing,
                    Kebab.Of(UndoneAs.Abandoned),
                    VisitGuards.ToEndUndone
                ),
                new(Close, new("close", "结束"), Ongoing, Closed, VisitGuards.ToClose),
                new(Archive, new("archive the papers", "归档文书"), Closed, Archived, VisitGuards.ToArchive),
                new(Reschedule, new("reschedule", "改期"), Planned, Planned, VisitGuards.ToReschedule),
                new(
                    Cancel,
                    new("cancel", "取消"),
                    Planned,
                    Kebab.Of(UndoneAs.Cancelled),
                    VisitGuards.ToEndUndone
                ),
                new(
                    Miss,
                    new("record as missed", "记为未成行"),
                    Planned,
                    Kebab.Of(UndoneAs.Missed),
                    VisitGuards.ToMiss
                ),
            ]
        );

    // from each step to each; the place of a step is one less than its number
    private static readonly ProcessStep?[] Rows =
    [
        .. Steps.SelectMany(from => Steps.Select(to => Row(Kebab.Of(from), Kebab.Of(to)))),
    ];

    /// <summary>The row of the table from one step to another; null from a step to itself.</summary>
    internal static ProcessStep? Between(VisitStep from, VisitStep to) =>
        Rows[(PlaceOf(from) * Steps.Length) + PlaceOf(to)];

    /// <summary>The step that a run is in; null if it is in none. The steps stand in the table after the two states
    /// planned and ongoing.</summary>
    internal static VisitStep? StepOf(ProcessInstance run) =>
        run.LastStep is { PlaceOfTo: >= 2 and <= 9 } last ? (VisitStep)(last.PlaceOfTo - 1) : null;

    /// <summary>The place of a step among the eight, from 0.</summary>
    internal static int PlaceOf(VisitStep step) =>
        (uint)(step - 1) < 8
            ? (int)step - 1
            : throw new ArgumentOutOfRangeException(nameof(step), step, "The step must be one of the eight.");

    private static ProcessStep? Row(string from, string to) =>
        Table
            .MovesFrom(from)
            .Where(move => move.To == to)
            .Select(move => Table.Index.Steps(Table.Find(from), move.Id)[0])
            .FirstOrDefault();

    private static ProcessMove ToNextOf(VisitStep step) =>
        new(Next, new("next", "下一步"), Kebab.Of(step), Kebab.Of(step + 1), []);

    private static ProcessMove OutOfOrderTo(VisitStep step) =>
        new(
            $"enter-{Kebab.Of(step)}",
            new($"go to {VisitLabels.Of(step).English}", $"转到{VisitLabels.Of(step).Chinese}"),
            Ongoing,
            Kebab.Of(step),
            step == VisitStep.Presentation ? VisitGuards.ToPresent : [],
            IsDetour: true
        );
}
